package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import kontor.kernel.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    @TempDir
    Path temp;

    @Test
    void a_companys_journal_run_into_an_empty_database_gives_the_same_tables() throws Exception {
        var log = new Log.InMemory();
        try (var company = Company.inMemory(TallyRoom.catalogue(), Place.CLOCK, log)) {
            Place.count(company, 200);
            company.quiet();
            assertThat(replayed(log, TallyRoom.catalogue())).isEqualTo(company.tables());
        }
    }

    @Test
    void one_row_more_or_another_value_gives_another_hash_and_only_in_its_table() {
        try (var database = Database.inMemory("hashes")) {
            Migrations.run(database.writer(), 1);
            var sql = Sql.of(database.writer());
            sql.update("insert into number_series values ('a', 1, 2)").run();
            var one = Tables.hashes(database.writer());
            sql.update("insert into number_series values ('b', 1, 2)").run();
            var two = Tables.hashes(database.writer());
            sql.update("delete from number_series where name = 'a'").run();
            sql.update("insert into number_series values ('a', 1, 2)").run();
            var again = Tables.hashes(database.writer());
            sql.update("update number_series set next_number = 3 where name = 'b'")
                    .run();
            var changed = Tables.hashes(database.writer());
            assertThat(two).isNotEqualTo(one).isEqualTo(again).isNotEqualTo(changed);
            assertThat(changed.headMap("number_series")).isEqualTo(one.headMap("number_series"));
        }
    }

    @Test
    void an_accepted_command_that_this_program_does_not_know_stops_the_replay_with_its_number() throws Exception {
        var log = new Log.InMemory();
        try (var company = Company.inMemory(TallyRoom.catalogue(), Place.CLOCK, log)) {
            Place.count(company, 2);
            company.quiet();
        }
        var other = new Catalogue(List.of(StorageRoom.ROOM));
        assertThatThrownBy(() -> replayed(log, other))
                .isInstanceOfSatisfying(
                        StorageFault.class,
                        fault -> assertThat(fault.why())
                                .isEqualTo(new Trouble.NotAgain(
                                        2, "tally.count", "this program does not know the command")));
    }

    @Test
    void an_accepted_command_that_is_now_refused_stops_the_replay_with_its_number() {
        var first = new Entry(
                1,
                1,
                Place.CLOCK.instant(),
                Place.OPERATOR,
                "storage.migrate",
                1,
                Map.of("version", 1L),
                Optional.empty(),
                Entry.NOTHING);
        var second = new Entry(
                2,
                2,
                Place.CLOCK.instant(),
                Place.OPERATOR,
                "tally.count",
                1,
                Map.of("note", "no"),
                Optional.empty(),
                Entry.hash(first.json()));
        var log = new Log.InMemory();
        log.append(List.of(first.json(), second.json()));
        assertThatThrownBy(() -> replayed(log, TallyRoom.catalogue()))
                .isInstanceOfSatisfying(
                        StorageFault.class,
                        fault -> assertThat(fault.why())
                                .isEqualTo(new Trouble.NotAgain(2, "tally.count", "tally.refused.no")));
    }

    private static SortedMap<String, String> replayed(Log.InMemory log, Catalogue catalogue) {
        return Company.replayed(log, catalogue);
    }
}
