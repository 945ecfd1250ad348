package kontor.terminal.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kontor.terminal.keys.Key.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyAssemblerTest {
    private static final long MILLI = 1_000_000;

    private final KeyAssembler assembler = new KeyAssembler();
    private final List<Key> keys = new ArrayList<>();
    private long now = Long.MAX_VALUE - 100 * MILLI; // a steady clock may wrap around

    private KeyAssemblerTest send(String bytes) {
        keys.addAll(assembler.take(bytes.getBytes(ISO_8859_1), now));
        return this;
    }

    /// Moves the clock as a session does: it wakes at each deadline.
    private KeyAssemblerTest wait(int millis) {
        var until = now + millis * MILLI;
        for (var at = assembler.deadline(); at.isPresent() && at.getAsLong() - until <= 0; at = assembler.deadline()) {
            keys.addAll(assembler.tick(at.getAsLong()));
        }
        now = until;
        return this;
    }

    private static Key[] typed(String text) {
        return text.codePoints().mapToObj(Key::character).toArray(Key[]::new);
    }

    private static Stream<Terminals.Sent> sent() {
        return Terminals.all();
    }

    @ParameterizedTest
    @MethodSource("sent")
    void every_key_of_every_terminal(Terminals.Sent sent) {
        send(sent.bytes() + "x").wait(10_000);

        assertThat(keys).containsExactly(sent.key(), Key.character('x'));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void a_gap_of_five_milliseconds_anywhere_gives_the_one_key(Terminals.Sent sent) {
        for (var b : sent.bytes().split("")) send(b).wait(5);
        wait(10_000);

        assertThat(keys).containsExactly(sent.key());
    }

    @ParameterizedTest
    @MethodSource("sent")
    void a_gap_of_a_hundred_after_the_second_byte_gives_the_one_key(Terminals.Sent sent) {
        for (var cut = 2; cut < sent.bytes().length(); cut++) {
            keys.clear();
            send(sent.bytes().substring(0, cut)).wait(100);
            send(sent.bytes().substring(cut)).wait(10_000);

            assertThat(keys).as("cut after %d", cut).containsExactly(sent.key());
        }
    }

    @ParameterizedTest
    @MethodSource("sent")
    void a_gap_of_a_hundred_right_after_esc_gives_esc_and_the_rest_is_never_typed(Terminals.Sent sent) {
        if (sent.bytes().equals("\033\t")) return; // Tab is a key of its own
        for (var gap : new int[] {0, 5}) {
            keys.clear();
            send("\033").wait(100);
            for (var b : gap == 0
                    ? new String[] {sent.bytes().substring(1)}
                    : sent.bytes().substring(1).split("")) {
                send(b).wait(gap);
            }
            wait(10_000);
            send("x");

            assertThat(keys).as("gap %d", gap).containsExactly(Key.of(Kind.ESC), Key.character('x'));
        }
    }

    @Test
    void esc_alone_comes_forty_milliseconds_later() {
        send("\033").wait(39);
        assertThat(keys).isEmpty();
        assertThat(assembler.deadline()).hasValue(now + MILLI);

        wait(1);

        assertThat(keys).containsExactly(Key.of(Kind.ESC));
        assertThat(assembler.deadline()).isEmpty();
    }

    @Test
    void what_was_pressed_right_after_esc_is_not_lost() {
        send("\033:q\r\033\033\033[A").wait(100);

        assertThat(keys)
                .containsExactly(
                        Key.of(Kind.ESC),
                        Key.character(':'),
                        Key.character('q'),
                        Key.of(Kind.ENTER),
                        Key.of(Kind.ESC),
                        Key.of(Kind.ESC),
                        Key.of(Kind.UP));
    }

    @Test
    void a_word_typed_after_esc_is_not_taken_for_the_rest_of_a_key() {
        send("\033").wait(200);
        send("Oslo");
        send("\033").wait(200);
        send("O").wait(60);
        send("P");
        send("\033").wait(200);
        send("[").wait(60);
        send("\033").wait(5_000);
        send("OP");

        assertThat(keys.stream().map(Key::typed)).containsSequence("O", "s", "l", "o", "", "O", "P", "", "[", "", "O");
    }

    @Test
    void enter_is_enter_however_it_comes() {
        send("\r").send("\n").send("\r\n").send("\033OM");

        assertThat(keys).containsOnly(Key.of(Kind.ENTER)).hasSize(4);
    }

    @Test
    void control_letters_and_erasing() {
        send("\001\007\b\t\032\034\177");

        assertThat(keys)
                .containsExactly(
                        Key.ctrl('a'),
                        Key.ctrl('g'),
                        Key.of(Kind.BACKSPACE),
                        Key.of(Kind.TAB),
                        Key.ctrl('z'),
                        Key.ctrl('\\'),
                        Key.of(Kind.BACKSPACE));
    }

    @Test
    void letters_of_any_length_in_any_pieces() {
        for (var b : "aøŁ漢😀".getBytes(UTF_8)) {
            keys.addAll(assembler.take(new byte[] {b}, now));
            wait(5);
        }

        assertThat(keys).containsExactly(typed("aøŁ漢😀"));
    }

    @Test
    void malformed_utf_8_is_replaced_and_swallows_nothing() {
        send("\377a\303b\355\240\200c\300\257d\364\220\200\200e\346\274")
                .wait(2_000)
                .send("f\346\033[A");

        assertThat(keys)
                .containsExactly(Stream.concat(
                                Stream.of(
                                        typed(
                                                "\uFFFDa\uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFD\uFFFDd\uFFFD\uFFFD\uFFFD\uFFFDe\uFFFDf\uFFFD")),
                                Stream.of(Key.of(Kind.UP)))
                        .toArray(Key[]::new));
    }

    @Test
    void longer_forms_of_utf_8_than_needed_are_malformed() {
        send("\340\200\257\360\200\200\257x");

        assertThat(keys).containsExactly(typed("\uFFFD".repeat(7) + "x"));
    }

    @Test
    void c1_control_characters_are_no_keys() {
        send("\302\233a");

        assertThat(keys).containsExactly(typed("a"));
    }

    @Test
    void unknown_sequences_are_swallowed_whole() {
        send("\033[?62;4ca\033[15;2~b\033[7$c\033[1;2Pd\033[<0;3;4Me\033[<0;3;4mf\033[201~g\033[" + "9;".repeat(99)
                + "zh");

        assertThat(keys).containsExactly(typed("abcdefgh"));
    }

    @Test
    void a_sequence_that_never_ends_holds_nothing_back() {
        send("\033[15").wait(2_000).send("a\033[1\rb\033[2\033[Bc");

        assertThat(keys)
                .containsExactly(
                        Key.character('a'),
                        Key.of(Kind.ENTER),
                        Key.character('b'),
                        Key.of(Kind.DOWN),
                        Key.character('c'));
    }

    @Test
    void a_paste_is_one_key_without_orders_in_it() {
        send("\033[200~a\r\nb\rc\td\033[31m\007\303\270\033[20\033[201~x");

        assertThat(keys).containsExactly(Key.paste("a\nb\nc\td[31mø[20"), Key.character('x'));
    }

    @Test
    void a_paste_in_pieces_however_slow() {
        for (var b : "\033[200~en linje\033[201~".split("")) send(b).wait(b.equals("\033") ? 5 : 900);

        assertThat(keys).containsExactly(Key.paste("en linje"));
    }

    @Test
    void a_long_paste_is_cut_and_an_unfinished_one_ends_by_itself() {
        send("\033[200~" + "x".repeat(1_000_000) + "\033[201~")
                .send("\033[200~half")
                .wait(5_000);

        assertThat(keys).containsExactly(Key.paste("x".repeat(100_000)), Key.paste("half"));
    }

    @Test
    void any_bytes_at_all_end_in_the_ground_state() {
        var seed = 20_417L;
        var random = new Random(seed);
        var alphabet = "\033\033[[O0129~;AMPxø\r\n\000\377\303<$".getBytes(ISO_8859_1);
        for (var round = 0; round < 20_000; round++) {
            for (var n = random.nextInt(8); n >= 0; n--) {
                send(new String(new byte[] {alphabet[random.nextInt(alphabet.length)]}, ISO_8859_1));
                wait(random.nextInt(3) * random.nextInt(60));
            }
            wait(20_000);
            keys.clear();

            send("\033[21~");
            send("k");

            assertThat(keys).as("seed %d round %d", seed, round).endsWith(Key.of(Kind.F10), Key.character('k'));
            assertThat(assembler.deadline()).isEmpty();
        }
    }
}
