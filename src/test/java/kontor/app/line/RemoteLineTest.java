package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kontor.kernel.Actor;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a line over SSH may say.
class RemoteLineTest {

    private final Founded house = new Founded();
    private final Shell shell = new Shell(house.company()).as(Actor.user("kari"));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void show_and_batch_work_as_that_user() {
        assertThat(shell.remote("", "show users --csv --where number=kari").out())
                .startsWith("number,name,")
                .contains("\nkari,Kari Nordmann,")
                .hasLineCount(2);
        var ran = shell.remote("{\"do\":\"customer.register\",\"name\":\"Ola\"}\n", "batch -");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().getFirst()).containsEntry("ok", true);
        house.done("user.add", java.util.Map.of("login", "ny", "password", "x"));
        assertThat(shell.as(Actor.user("ny")).remote("", "show users").exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void everything_else_is_refused_before_it_is_looked_at() {
        for (var line : List.of(
                "",
                "   ",
                "bash",
                "check",
                "stop",
                "sessions",
                "batch",
                "batch /etc/passwd",
                "batch --stop -",
                "batch - -",
                "--lang nb show users",
                "--as kari show users",
                "show users --as kari",
                "show --as=kari users",
                "show users --data /tmp",
                "show users --db=jdbc:postgresql:x",
                "show users --lang nb",
                "show users --help",
                "show users -h",
                "show users --where --as=kari",
                "show users --limit --csv",
                "show users @/etc/passwd",
                "export journal /tmp/x",
                "import customers /tmp/x",
                "backup /tmp/x",
                "user list",
                "help",
                "show 'users",
                "show users \\",
                "show " + "x".repeat(30_000))) {
            var ran = shell.remote("", line);
            assertThat(ran.exit()).as(line).isEqualTo(Exit.USAGE);
            assertThat(ran.out()).as(line).isEmpty();
            assertThat(ran.err()).as(line).hasLineCount(1);
        }
    }

    @Test
    void words_are_parted_without_a_shell() throws Exception {
        assertThat(RemoteLine.split("  show\torders  ")).containsExactly("show", "orders");
        assertThat(RemoteLine.split("a 'b  c' \"d 'e'\" f\\ g ''")).containsExactly("a", "b  c", "d 'e'", "f g", "");
        assertThat(RemoteLine.split("$HOME `id` $(id) * ; | > x"))
                .containsExactly("$HOME", "`id`", "$(id)", "*", ";", "|", ">", "x");
        assertThat(RemoteLine.split("'a\\'")).containsExactly("a\\");
        assertThatThrownBy(() -> RemoteLine.split("a \"b")).isInstanceOf(RemoteLine.Unclosed.class);
    }
}
