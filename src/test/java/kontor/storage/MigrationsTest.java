package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A company of today and one that came through every version have the same tables.
class MigrationsTest {

    private static final List<String> SHAPES = List.of(
            "select concat_ws(' ', table_name, ordinal_position, column_name, data_type, character_maximum_length,"
                    + " is_nullable, column_default) as shape from information_schema.columns"
                    + " where table_schema = 'PUBLIC' order by table_name, ordinal_position",
            "select concat_ws(' ', table_name, index_name, index_type_name) as shape from information_schema.indexes"
                    + " where index_name not like 'PRIMARY_KEY%'"
                    + " and index_name not like 'CONSTRAINT%' order by table_name, index_name");

    @Test
    void all_versions_at_once_give_the_tables_that_one_after_the_other_gives() {
        try (var atOnce = Database.inMemory("at-once");
                var stepwise = Database.inMemory("stepwise")) {
            Migrations.run(atOnce.writer(), Migrations.newest());
            for (long v = 1; v <= Migrations.newest(); v++) Migrations.run(stepwise.writer(), v);
            for (var shape : SHAPES)
                assertThat(of(atOnce, shape)).isEqualTo(of(stepwise, shape)).hasSizeGreaterThan(100);
            assertThat(Tables.hashes(atOnce.writer())).isEqualTo(Tables.hashes(stepwise.writer()));
        }
    }

    private static List<String> of(Database database, String shape) {
        return Sql.of(database.writer()).query(shape).list(f -> f.text("shape"));
    }
}
