package kontor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import kontor.terminal.paint.Theme.Mode;
import org.junit.jupiter.api.Test;

class TerminalKindTest {
    private static Mode mode(String... environment) {
        var map = new HashMap<String, String>();
        for (var i = 0; i < environment.length; i += 2) map.put(environment[i], environment[i + 1]);
        return TerminalKind.of(map).mode();
    }

    @Test
    void colour_unless_the_environment_says_otherwise() {
        assertThat(TerminalKind.of(Map.of()).mode()).isEqualTo(Mode.COLOUR);
        assertThat(mode("TERM", "xterm-256color", "LANG", "nb_NO.UTF-8")).isEqualTo(Mode.COLOUR);
        assertThat(mode("TERM", "linux", "LANG", "C.utf8")).isEqualTo(Mode.COLOUR);
        assertThat(mode("TERM", "xterm", "NO_COLOR", "")).isEqualTo(Mode.COLOUR);
        assertThat(mode("TERM", "xterm", "NO_COLOR", "1")).isEqualTo(Mode.MONO);
        assertThat(mode("TERM", "vt220")).isEqualTo(Mode.MONO);
        assertThat(mode("TERM", "xterm-mono")).isEqualTo(Mode.MONO);
    }

    @Test
    void plain_characters_where_signs_cannot_be_shown() {
        assertThat(mode("TERM", "dumb")).isEqualTo(Mode.ASCII);
        assertThat(mode("TERM", "xterm", "LANG", "C")).isEqualTo(Mode.ASCII);
        assertThat(mode("TERM", "xterm", "LANG", "nb_NO.UTF-8", "LC_ALL", "POSIX"))
                .isEqualTo(Mode.ASCII);
        assertThat(mode("TERM", "xterm", "LANG", "C", "LC_CTYPE", "en_US.UTF-8"))
                .isEqualTo(Mode.COLOUR);
    }
}
