package kontor.app.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.sshd.common.SshException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Consoles over SSH at the door of a real company.
@Timeout(60)
class SshConsolesTest {

    @TempDir
    static Path temp;

    private static StandingServer at;

    @BeforeAll
    static void serve() throws Exception {
        at = new StandingServer(temp.resolve("data"), false);
    }

    @AfterAll
    static void end() throws Exception {
        at.close();
    }

    private static SshConsole kari() throws Exception {
        return new SshConsole(at.port(), "kari", StandingServer.PASSWORD);
    }

    @Test
    void a_dropped_connections_screen_and_draft_are_offered_to_the_same_users_next_one() throws Exception {
        assertThat(at.line("something else\n", "user", "add", "ola")).isZero();
        try (var first = kari()) {
            first.see("Help").type("u").see("New customer").type("Bergen Fisk").see("Bergen Fisk");
            first.drop();
        }
        StandingServer.until(() -> at.server.guests().count() == 0);
        try (var other = new SshConsole(at.port(), "ola", "something else")) {
            other.see("Help");
        }
        try (var next = kari()) {
            next.see("Go on where you were?").type("y").see("New customer").see("Bergen Fisk");
            next.type("\u0003\u0003");
            assertThat(next.exit()).isZero();
        }
        try (var last = kari()) {
            // What stood on the screen before is not sent again: the colon may have.
            assertThat(last.find("Drafts:? +(\\d+)")).isEqualTo("1");
        }
    }

    @Test
    void who_has_signed_in_at_a_local_console_is_named_among_the_sessions() throws Exception {
        try (var wire = StandingServerTest.console(at)) {
            OpenDoor.see(wire, "Who");
            wire.send(Wire.INPUT, ("kari\r" + StandingServer.PASSWORD + "\r").getBytes());
            StandingServer.until(() -> at.server.guests().all().stream()
                    .anyMatch(g -> g.from().equals(Guest.HERE) && g.who().equals("kari")));
        }
    }

    @Test
    void who_guesses_on_hears_how_long_to_wait() throws Exception {
        assertThat(at.line("something else\n", "user", "add", "per")).isZero();
        for (int i = 0; i < 3; i++)
            assertThatThrownBy(() -> new SshConsole(at.port(), "per", "guessed"))
                    .isInstanceOf(SshException.class);
        var heard = new StringBuilder();
        assertThatThrownBy(() -> new SshConsole(at.port(), "per", "something else", heard))
                .isInstanceOf(SshException.class);
        assertThat(heard.toString()).matches("(?s).*Vent [0-9]+ sekunder.*Wait [0-9]+ seconds.*");
    }
}
