package kontor.terminal.paint;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextCharacter;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void what_everybody_writes_stays_as_it_is() {
        for (var text : new String[] {
            "Hansen Bygg AS", "Blåbærsyltetøy ÆØÅ", "Łódź", "Ελλάδα", "Москва", "12 400,00 €", "→ ½ × 3…"
        }) {
            assertThat(Cells.clean(text)).isEqualTo(text);
            assertThat(Cells.width(text)).isEqualTo(text.length());
        }
    }

    @Test
    void marks_melt_into_their_letter_or_are_left_out() {
        assertThat(Cells.clean("A\u030Angstro\u0308m")).isEqualTo("Ångström");
        assertThat(Cells.clean("q\u0301\u0301\u0301x")).isEqualTo("qx");
        assertThat(Cells.clean("\u0301")).isEmpty();
        assertThat(Cells.width("Z\u0351\u036B\u0343a\u0336l\u0334g\u0321o\u0322"))
                .isEqualTo(5);
    }

    @Test
    void nothing_a_terminal_obeys_gets_through() {
        assertThat(Cells.clean("a\033[2Jb\007c\u009B31md\177e\u0000"))
                .isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFD31md\uFFFDe\uFFFD");
        assertThat(Cells.clean("one\r\ntwo\tthree")).isEqualTo("one  two three");
        assertThat(Cells.clean("\u2028\u2029\uD800")).isEqualTo("\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void nothing_turns_the_direction_of_a_row() {
        assertThat(Cells.clean("a\u202Eb\u2066c\u200Fd\u061Ce")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Cells.clean("שלום עליכם")).isEqualTo("\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
        assertThat(Cells.clean("سلام")).isEqualTo("\uFFFD\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void invisible_characters_take_no_cell() {
        assertThat(Cells.clean("a\u200Bb\u200Dc\uFEFFd\u00ADe\u2060f")).isEqualTo("abcdef");
        assertThat(Cells.clean("1\u00A0000\u202F000\u3000kr")).isEqualTo("1 000 000 kr");
    }

    @Test
    void what_has_no_safe_width_is_replaced() {
        assertThat(Cells.clean("ok 👍🏽 ✅ 𝄞 \uE000 ☕")).isEqualTo("ok \uFFFD\uFFFD \uFFFD \uFFFD \uFFFD \uFFFD");
        assertThat(Cells.clean("👨‍👩‍👧")).isEqualTo("\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void east_asian_letters_take_two_cells() {
        assertThat(Cells.width("漢字")).isEqualTo(4);
        assertThat(Cells.width("ひらカタ한글Ａ")).isEqualTo(14);
    }

    @Test
    void fitting_cuts_with_an_ellipsis_and_never_through_a_letter() {
        assertThat(Cells.fit("Hansen Bygg", 11)).isEqualTo("Hansen Bygg");
        assertThat(Cells.fit("Hansen Bygg", 10)).isEqualTo("Hansen By…");
        assertThat(Cells.fit("Hansen", 1)).isEqualTo("…");
        assertThat(Cells.fit("Hansen", 0)).isEmpty();
        assertThat(Cells.fit("Hansen", -3)).isEmpty();
        assertThat(Cells.left("漢字漢字", 6)).isEqualTo("漢字… ");
        assertThat(Cells.right("漢字漢字", 6)).isEqualTo(" 漢字…");
        assertThat(Cells.left("12", 5)).isEqualTo("12   ");
        assertThat(Cells.right("12", 5)).isEqualTo("   12");
        assertThat(Cells.fit("x".repeat(10_000), 20)).hasSize(20);
    }

    @Test
    void lanterna_moves_as_far_for_every_character_as_we_think() {
        for (var c = 0; c <= 0xFFFF; c++) {
            var width = Widths.of(c);
            if (width == 0) continue;
            var character = TextCharacter.fromString(Character.toString(c));
            assertThat(character).as("%04X", c).hasSize(1);
            assertThat(character[0].isDoubleWidth()).as("%04X", c).isEqualTo(width == 2);
        }
    }

    @Test
    void nothing_of_zero_width_or_of_the_wrong_direction_is_in_the_table() {
        for (var c = 0; c <= 0x10FFFF; c++) {
            if (Widths.of(c) == 0) continue;
            assertThat(Character.getType(c))
                    .as("%04X", c)
                    .isNotIn(
                            Byte.valueOf(Character.NON_SPACING_MARK).intValue(),
                            (int) Character.ENCLOSING_MARK,
                            (int) Character.FORMAT,
                            (int) Character.CONTROL,
                            (int) Character.SURROGATE,
                            (int) Character.PRIVATE_USE,
                            (int) Character.UNASSIGNED);
            assertThat(Character.getDirectionality(c))
                    .as("%04X", c)
                    .isNotIn(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
            assertThat(Character.isEmojiPresentation(c)).as("%04X", c).isFalse();
        }
    }
}
