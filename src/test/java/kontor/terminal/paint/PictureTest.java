package kontor.terminal.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import kontor.kernel.Side;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PictureTest {
    /// A screen with something of everything.
    static Canvas sample(Theme theme) {
        var canvas = Canvas.blank(80, 24, theme);
        paint(canvas);
        return canvas;
    }

    static void paint(Canvas canvas) {
        var theme = canvas.theme();
        canvas.fill(0, 0, 80, 1, Style.TITLE);
        canvas.put(1, 0, "FRONT DESK  Order 20417 · Hansen Bygg AS", Style.TITLE);
        canvas.put(61, 0, "desk 2 14:02 2 new", Style.TITLE);
        canvas.put(1, 2, "Customer", Style.LABEL);
        canvas.put(12, 2, "10042", Style.FIELD_FOCUS);
        canvas.put(20, 2, "Hansen <Bygg> & Co", Style.FIELD);
        canvas.put(1, 4, Cells.left("#  Item  Name", 40) + Cells.right("Sum", 12), Style.HEADER);
        canvas.put(1, 5, Cells.left("1  4711  Door 90x210", 40) + Cells.right("3,980.00", 12), Style.PLAIN);
        canvas.put(1, 6, Cells.left("2  4812  Frame pine", 40) + Cells.right("790.00", 12), Style.SELECTED);
        canvas.put(1, 7, Cells.left("3  5010  漢字 Hinge", 40) + Cells.right("125.50", 12), Style.MARKED);
        canvas.box(56, 2, 23, 9, "Customer");
        canvas.part(57, 3, 21, 7).put(1, 0, "Credit 12 400.00 ok", Style.GOOD);
        canvas.put(58, 5, Charts.sparkline(new long[] {1, 4, 2, 8, 5, 7, 3, 6, 9, 4, 12, 8}, 19, theme), Style.FIGURE);
        canvas.put(58, 7, Charts.bar(37, 100, 19, theme), Style.FIGURE);
        canvas.put(58, 8, Charts.gauge(45, 100, 19, theme), Style.FIGURE);
        canvas.put(58, 9, "late", Style.WARNING);
        canvas.line(0, 19, 80);
        canvas.put(1, 20, "! Line 3: choose an item", Style.ERROR);
        canvas.put(34, 20, "Sum 4,770.00", Style.STRONG);
        canvas.put(0, 22, ">", Style.MESSAGE);
        canvas.put(40, 22, "dim words", Style.DIM);
        canvas.cursor(1, 22);
        var x = 0;
        for (var hint : new String[] {"1 Help", "3 Back", "4 Lookup", "6 New", "9 Command", "10 Save"}) {
            var parts = hint.split(" ");
            canvas.put(x, 23, parts[0], Style.HINT_KEY);
            canvas.put(x + parts[0].length(), 23, Cells.left(parts[1], 8), Style.HINT);
            x += parts[0].length() + 9;
        }
    }

    @Test
    void a_picture_is_well_formed_and_says_what_the_screen_says() throws Exception {
        for (var mode : Theme.Mode.values()) {
            for (var side : Side.values()) {
                var picture = Picture.of(sample(new Theme(mode, side)));
                var document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture.svg())));
                assertThat(document.getDocumentElement().getTextContent())
                        .contains("Hansen <Bygg> & Co", "3,980.00", "漢", "45 %");
                assertThat(picture.lines()).hasSize(24);
                assertThat(picture.lines().get(7)).startsWith(" 3  5010  漢字 Hinge ");
            }
        }
    }

    @Test
    void colours_and_cursor_are_in_the_picture() {
        var desk = Picture.of(sample(new Theme(Theme.Mode.COLOUR, Side.DESK)));
        var office = Picture.of(sample(new Theme(Theme.Mode.COLOUR, Side.OFFICE)));

        assertThat(desk.svg()).contains("<rect x=\"0\" y=\"0\" width=\"720\" height=\"19\" fill=\"#3fb8c5\"/>");
        assertThat(office.svg()).contains("<rect x=\"0\" y=\"0\" width=\"720\" height=\"19\" fill=\"#e0b13c\"/>");
        assertThat(desk.svg()).contains("<rect x=\"9\" y=\"418\" width=\"9\" height=\"19\" fill=\"#d5d8de\"/>");
        assertThat(desk.style(1, 20)).isEqualTo(Style.ERROR);
    }
}
