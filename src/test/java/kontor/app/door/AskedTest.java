package kontor.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.app.line.CommandLine;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void the_database_is_the_clients_to_read_and_everything_else_the_servers() {
        var asked = Asked.of(new String[] {
            "--db", "jdbc:postgresql://one,two/kontor", "show", "orders", "--read-from", "standby", "--data=/tmp/here"
        });

        assertThat(asked.words()).isEqualTo(List.of("show", "orders"));
        assertThat(asked.command()).isEqualTo("show");
        assertThat(asked.folder(Map.of()).db()).isEqualTo(new Db("jdbc:postgresql://one,two/kontor", true));
        assertThat(asked.db().wrong()).isNull();
    }

    @Test
    void only_postgresql_is_taken_and_never_a_password_that_others_would_see() {
        assertThat(wrong("--db=jdbc:h2:mem:x")).isEqualTo("door.db.other");
        assertThat(wrong("--db=jdbc:postgresql://h/db?user=a&password=b")).isEqualTo("door.db.password");
        assertThat(wrong("--db=jdbc:postgresql://a:b@h/db")).isEqualTo("door.db.password");
        assertThat(wrong("--read-from", "standby")).isEqualTo("door.db.standby");
    }

    @Test
    void what_nobody_can_read_starts_no_server() {
        assertThat(Manual.SERVED).allMatch(CommandLine::knows);
        for (var word : List.of("frobnicate", "-x", "version", "help"))
            assertThat(manual(word)).isTrue();
        assertThat(manual("--lang", "xx", "status")).isTrue();
        assertThat(manual("--lang", "nb", "show", "orders")).isFalse();
        assertThat(Asked.of(new String[] {"--lang", "nb", "status", "now"}).extra())
                .isEqualTo("now");
        assertThat(Asked.of(new String[] {"--lang", "nb", "status"}).extra()).isNull();
    }

    private static boolean manual(String... words) {
        return Manual.mayBe(Asked.of(words));
    }

    private static String wrong(String... words) {
        return String.valueOf(Asked.of(words).db().wrong());
    }
}
