package kontor.terminal.paint;

import java.util.Locale;
import kontor.terminal.paint.Look.Ink;

/// A grid as an SVG. Lines and blocks are drawn, not written, so they meet whatever font the reader has.
final class Svg {
    private static final int WIDE = 9;
    private static final int HIGH = 19;
    private static final int BASE = 14;
    private static final int MARGIN = 14;
    private static final String PAPER = "#16181d";
    private static final String INK = "#d5d8de";
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final String EIGHTHS = "▏▎▍▌▋▊▉";

    private final Grid grid;
    private final Theme theme;
    private final StringBuilder svg = new StringBuilder();

    Svg(Grid grid, Theme theme) {
        this.grid = grid;
        this.theme = theme;
    }

    String draw() {
        var width = grid.columns * WIDE + 2 * MARGIN;
        var height = grid.rows * HIGH + 2 * MARGIN;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n",
                width, height, width, height);
        add("<rect width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\"/>\n", width, height, PAPER);
        add(
                "<g transform=\"translate(%d %d)\" font-family=\"%s\" font-size=\"15\" xml:space=\"preserve\">\n",
                MARGIN, MARGIN, "DejaVu Sans Mono, Menlo, Consolas, Liberation Mono, monospace");
        for (var row = 0; row < grid.rows; row++) {
            papers(row);
            inks(row);
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private void papers(int row) {
        for (var from = 0; from < grid.columns; ) {
            var paper = paper(from, row);
            var to = from + 1;
            while (to < grid.columns && paper(to, row).equals(paper)) to++;
            if (!paper.equals(PAPER)) rect(from * WIDE, row * HIGH, (to - from) * WIDE, HIGH, paper);
            from = to;
        }
    }

    private void inks(int row) {
        for (var from = 0; from < grid.columns; ) {
            var c = at(from, row);
            if ((c == ' ' && !look(from, row).underline()) || c == Grid.TAIL) from++;
            else if (drawn(c)) shape(c, from++, row);
            else from = run(from, row);
        }
    }

    /// Writes what stands together in one look; its length is fixed, so a wider font cannot shift the row.
    private int run(int from, int row) {
        var to = from;
        var text = new StringBuilder();
        var look = look(from, row);
        var ink = ink(from, row);
        while (to < grid.columns && look(to, row).equals(look) && ink(to, row).equals(ink) && !drawn(at(to, row))) {
            if (at(to, row) == Grid.TAIL) { // a wide letter ends a run: no font's is exactly two cells
                to++;
                break;
            }
            text.append(at(to++, row));
        }
        var blank = text.toString().isBlank();
        if (!blank) {
            add(
                    "<text x=\"%d\" y=\"%d\" textLength=\"%d\" fill=\"%s\"%s>%s</text>\n",
                    from * WIDE,
                    row * HIGH + BASE,
                    (to - from) * WIDE,
                    ink,
                    look.bold() ? " font-weight=\"bold\"" : "",
                    escaped(text.toString()));
        }
        if (look.underline()) rect(from * WIDE, row * HIGH + HIGH - 2, (to - from) * WIDE, 1, ink);
        return to;
    }

    private static boolean drawn(char c) {
        return "─│┌┐└┘═║╔╗╚╝".indexOf(c) >= 0 || BLOCKS.indexOf(c) >= 0 || EIGHTHS.indexOf(c) >= 0;
    }

    private void shape(char c, int column, int row) {
        var x = column * WIDE;
        var y = row * HIGH;
        var ink = ink(column, row);
        var block = BLOCKS.indexOf(c) + 1;
        var eighth = EIGHTHS.indexOf(c) + 1;
        if (block > 0) rect(x, y + HIGH - block * HIGH / 8.0, WIDE, block * HIGH / 8.0, ink);
        else if (eighth > 0) rect(x, y, eighth * WIDE / 8.0, HIGH, ink);
        else add("<path d=\"%s\" fill=\"none\" stroke=\"%s\"/>\n", path(c, x + 4.5, y + 9.5), ink);
    }

    /// Around the middle of a cell, with moves relative to it.
    private static String path(char c, double x, double y) {
        var middle = String.format(Locale.ROOT, "M%.1f %.1f", x, y);
        return switch (c) {
            case '─' -> middle + "m-4.5 0h9";
            case '│' -> middle + "m0 -9.5v19";
            case '┌' -> middle + "m4.5 0h-4.5v9.5";
            case '┐' -> middle + "m-4.5 0h4.5v9.5";
            case '└' -> middle + "m4.5 0h-4.5v-9.5";
            case '┘' -> middle + "m-4.5 0h4.5v-9.5";
            case '═' -> middle + "m-4.5 -2h9m-9 4h9";
            case '║' -> middle + "m-2 -9.5v19m4 -19v19";
            case '╔' -> middle + "m4.5 -2h-6.5v11.5m6.5 -7.5h-2.5v7.5";
            case '╗' -> middle + "m-4.5 -2h6.5v11.5m-6.5 -7.5h2.5v7.5";
            case '╚' -> middle + "m4.5 2h-6.5v-11.5m6.5 7.5h-2.5v-7.5";
            default -> middle + "m-4.5 2h6.5v-11.5m-6.5 7.5h2.5v-7.5";
        };
    }

    private void rect(double x, double y, double width, double height, String fill) {
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n",
                n(x), n(y), n(width), n(height), fill);
    }

    private static String n(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.2f", number);
    }

    private void add(String format, Object... parts) {
        svg.append(String.format(Locale.ROOT, format, parts));
    }

    private char at(int column, int row) {
        return grid.characters[row * grid.columns + column];
    }

    private Look look(int column, int row) {
        return theme.look(grid.styles[row * grid.columns + column]);
    }

    /// The cursor is a block: ink and paper change places under it.
    private boolean turned(int column, int row) {
        return look(column, row).reverse() != (column == grid.cursorColumn && row == grid.cursorRow);
    }

    private String ink(int column, int row) {
        var look = look(column, row);
        return turned(column, row) ? hex(look.paper(), PAPER) : hex(look.ink(), INK);
    }

    private String paper(int column, int row) {
        var look = look(column, row);
        return turned(column, row) ? hex(look.ink(), INK) : hex(look.paper(), PAPER);
    }

    private static String hex(Ink ink, String own) {
        return switch (ink) {
            case OWN -> own;
            case BLACK -> "#0b0c0f";
            case RED -> "#ef5b5b";
            case GREEN -> "#5fc56c";
            case YELLOW -> "#e0b13c";
            case BLUE -> "#4f8fe6";
            case MAGENTA -> "#d07bd8";
            case CYAN -> "#3fb8c5";
            case WHITE -> "#c4c8d0";
            case BRIGHT_BLACK -> "#7d8491";
            case BRIGHT_RED -> "#ff8080";
            case BRIGHT_GREEN -> "#86e08f";
            case BRIGHT_YELLOW -> "#ffd866";
            case BRIGHT_BLUE -> "#7fb2ff";
            case BRIGHT_MAGENTA -> "#eaa3f0";
            case BRIGHT_CYAN -> "#74dfe9";
            case BRIGHT_WHITE -> "#ffffff";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
