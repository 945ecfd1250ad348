package kontor.terminal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void what_terminals_and_keyboards_take_is_forbidden() {
        assertThat("abchijmqsznwt[\\".chars().mapToObj(c -> Key.ctrl((char) c))).allMatch(Keys::forbidden);
        assertThat("[]{}\\|~@".chars().mapToObj(Key::character)).allMatch(Keys::forbidden);
        assertThat(Keys.forbidden(Key.function(11))).isTrue();
    }

    @Test
    void what_the_console_binds_is_not() {
        assertThat("gofulr".chars().mapToObj(c -> Key.ctrl((char) c))).noneMatch(Keys::forbidden);
        assertThat(":?+. /".chars().mapToObj(Key::character)).noneMatch(Keys::forbidden);
        for (var f : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12}) {
            assertThat(Keys.forbidden(Key.function(f))).isFalse();
        }
    }
}
