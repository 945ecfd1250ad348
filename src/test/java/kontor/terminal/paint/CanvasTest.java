package kontor.terminal.paint;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.kernel.Side;
import kontor.terminal.paint.Look.Ink;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private static Canvas canvas(Theme.Mode mode, Side side) {
        return Canvas.blank(12, 4, new Theme(mode, side));
    }

    private static Canvas canvas() {
        return canvas(Theme.Mode.COLOUR, Side.DESK);
    }

    private static String text(Canvas canvas) {
        return Picture.of(canvas).text();
    }

    @Test
    void what_stands_outside_is_cut_off() {
        var canvas = canvas();
        canvas.put(-2, 0, "abcd", Style.PLAIN);
        canvas.put(9, 1, "abcd", Style.PLAIN);
        canvas.put(0, -1, "x", Style.PLAIN);
        canvas.put(0, 4, "x", Style.PLAIN);
        canvas.put(99, 2, "x", Style.PLAIN);
        canvas.fill(-5, -5, 100, 3, Style.TITLE);

        assertThat(text(canvas)).isEqualTo("cd\n         abc\n\n\n");
    }

    @Test
    void a_part_keeps_to_itself() {
        var canvas = canvas();
        var part = canvas.part(2, 1, 4, 2);
        part.put(-1, 0, "abcdefgh", Style.PLAIN);
        part.fill(0, 1, 99, 99, Style.SELECTED);
        part.put(0, 2, "no", Style.PLAIN);
        part.cursor(1, 1);

        assertThat(text(canvas)).isEqualTo("\n  bcde\n\n\n");
        assertThat(canvas.grid().cursorColumn).isEqualTo(3);
        assertThat(canvas.grid().cursorRow).isEqualTo(2);
        assertThat(canvas.part(10, 3, 99, 99).columns()).isEqualTo(2);
        assertThat(canvas.part(99, 99, 5, 5).rows()).isZero();
    }

    @Test
    void a_wide_letter_is_never_halved() {
        var canvas = canvas();
        canvas.put(0, 0, "漢字漢", Style.PLAIN);
        canvas.put(1, 0, "x", Style.PLAIN);
        canvas.put(4, 0, "y", Style.PLAIN);
        canvas.put(11, 1, "漢", Style.PLAIN);
        canvas.put(-1, 2, "漢a", Style.PLAIN);
        canvas.put(0, 3, "abc", Style.PLAIN);
        canvas.put(1, 3, "漢", Style.PLAIN);

        assertThat(text(canvas)).isEqualTo(" x字y\n\n a\na漢\n");
    }

    @Test
    void the_sides_have_their_lines_and_ascii_has_none() {
        var desk = canvas();
        desk.box(0, 0, 12, 3, "Order");
        assertThat(text(desk)).isEqualTo("┌─ Order ──┐\n│          │\n└──────────┘\n\n");

        var office = canvas(Theme.Mode.MONO, Side.OFFICE);
        office.box(0, 0, 12, 3, "A long title");
        assertThat(text(office)).isEqualTo("╔═ A lon… ═╗\n║          ║\n╚══════════╝\n\n");

        var ascii = canvas(Theme.Mode.ASCII, Side.OFFICE);
        ascii.box(0, 0, 12, 3, "Order");
        ascii.put(0, 3, "→ blå…", Style.PLAIN);
        assertThat(text(ascii)).isEqualTo("   Order\n\n\n> blå.\n");
    }

    @Test
    void red_is_for_errors_only_and_the_bars_carry_the_side() {
        for (var side : Side.values()) {
            for (var style : Style.values()) {
                var look = new Theme(Theme.Mode.COLOUR, side).look(style);
                var red = look.ink() == Ink.RED || look.paper() == Ink.RED || look.ink() == Ink.BRIGHT_RED;
                assertThat(red).as("%s", style).isEqualTo(style == Style.ERROR);
            }
        }
        assertThat(new Theme(Theme.Mode.COLOUR, Side.DESK).look(Style.TITLE).paper())
                .isEqualTo(Ink.CYAN);
        assertThat(new Theme(Theme.Mode.COLOUR, Side.OFFICE).look(Style.TITLE).paper())
                .isEqualTo(Ink.YELLOW);
    }

    @Test
    void without_colour_the_focus_the_marked_and_the_fields_still_differ_from_plain_text() {
        for (var mode : new Theme.Mode[] {Theme.Mode.MONO, Theme.Mode.ASCII}) {
            var theme = new Theme(mode, Side.DESK);
            for (var style : Style.values()) {
                assertThat(theme.look(style).ink()).isEqualTo(Ink.OWN);
                assertThat(theme.look(style).paper()).isEqualTo(Ink.OWN);
            }
            for (var style : new Style[] {Style.SELECTED, Style.MARKED, Style.FIELD, Style.FIELD_FOCUS, Style.HEADER}) {
                assertThat(theme.look(style)).isNotEqualTo(theme.look(Style.PLAIN));
            }
            assertThat(theme.look(Style.FIELD)).isNotEqualTo(theme.look(Style.FIELD_FOCUS));
            assertThat(theme.look(Style.SELECTED)).isNotEqualTo(theme.look(Style.MARKED));
        }
    }
}
