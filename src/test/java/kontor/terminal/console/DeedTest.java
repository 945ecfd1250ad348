package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import kontor.terminal.keys.Key;
import org.junit.jupiter.api.Test;

class DeedTest {

    @Test
    void no_deed_has_a_key_that_a_terminal_or_a_multiplexer_needs() {
        for (var forbidden : "abhijmqsztwn[\\".toCharArray())
            assertThat(Deed.of(Key.ctrl(forbidden))).as("Ctrl-%s", forbidden).isEmpty();
        assertThat(Deed.of(Key.function(11))).isEmpty();
        for (var altGr : "[]{}\\|~@".toCharArray())
            assertThat(Deed.onList(Key.character(altGr))).as("%s", altGr).isEmpty();
    }

    @Test
    void no_two_deeds_have_one_key() {
        var keys = new HashSet<String>();
        for (var deed : Deed.values()) {
            var key = deed.shortKey();
            assertThat(key.isEmpty() || keys.add(key)).as("%s", deed).isTrue();
        }
    }

    @Test
    void the_keys_of_the_table_mean_what_it_says() {
        assertThat(Deed.of(Key.function(1))).isEqualTo(Optional.of(Deed.HELP));
        assertThat(Deed.of(Key.function(2))).isEqualTo(Optional.of(Deed.OTHER_SIDE));
        assertThat(Deed.of(Key.function(3))).isEqualTo(Optional.of(Deed.BACK));
        assertThat(Deed.of(Key.function(12))).isEqualTo(Optional.of(Deed.BACK));
        assertThat(Deed.of(Key.of(Key.Kind.ESC))).isEqualTo(Optional.of(Deed.BACK));
        assertThat(Deed.of(Key.ctrl('o'))).isEqualTo(Deed.of(Key.function(4))).isEqualTo(Optional.of(Deed.LOOKUP));
        assertThat(Deed.of(Key.ctrl('l'))).isEqualTo(Deed.of(Key.function(5))).isEqualTo(Optional.of(Deed.REFRESH));
        assertThat(Deed.of(Key.function(6))).isEqualTo(Deed.onList(Key.character('+')));
        assertThat(Deed.of(Key.function(7))).isEqualTo(Optional.of(Deed.PREVIOUS));
        assertThat(Deed.of(Key.function(8))).isEqualTo(Optional.of(Deed.NEXT));
        assertThat(Deed.of(Key.ctrl('g')))
                .isEqualTo(Deed.of(Key.function(9)))
                .isEqualTo(Deed.onList(Key.character(':')));
        assertThat(Deed.of(Key.ctrl('f'))).isEqualTo(Deed.of(Key.function(10))).isEqualTo(Optional.of(Deed.SAVE));
        assertThat(Deed.of(Key.ctrl('u'))).isEqualTo(Optional.of(Deed.UNDO));
        assertThat(Deed.of(Key.ctrl('r'))).isEqualTo(Optional.of(Deed.REPEAT));
    }
}
