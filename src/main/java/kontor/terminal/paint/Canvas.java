package kontor.terminal.paint;

import kontor.kernel.Side;

/// What a screen is painted on. Everything is clipped at its edges and every text is cleaned on the way.
///
/// Columns and rows count from 0. A canvas starts blank for each painting and without a cursor.
public final class Canvas {
    private static final String SINGLE = "─│┌┐└┘";
    private static final String DOUBLE = "═║╔╗╚╝";

    private final Grid grid;
    private final Theme theme;
    private final int left;
    private final int top;
    private final int columns;
    private final int rows;

    Canvas(Grid grid, Theme theme, int left, int top, int columns, int rows) {
        this.grid = grid;
        this.theme = theme;
        this.left = left;
        this.top = top;
        this.columns = columns;
        this.rows = rows;
    }

    /// A blank canvas of its own; see [Picture#of].
    public static Canvas blank(int columns, int rows, Theme theme) {
        return new Canvas(new Grid(columns, rows), theme, 0, 0, columns, rows);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public Theme theme() {
        return theme;
    }

    /// Puts a text; what would stand outside is cut off. A line break is not obeyed.
    public void put(int column, int row, String text, Style style) {
        if (row < 0 || row >= rows) return;
        var clean = Cells.clean(text);
        var x = column;
        for (var i = 0; i < clean.length() && x < columns; i++) {
            var c = clean.charAt(i);
            var wide = c > '~' && Widths.of(c) == 2;
            if (wide) putWide(x, row, c, style);
            else if (x >= 0) grid.set(left + x, top + row, shown(c), style);
            x += wide ? 2 : 1;
        }
    }

    /// Puts a text that is a link where it is an e-mail or web address and wholly seen; the address stands there
    /// as it is, for terminals and people that know no links.
    public void address(int column, int row, String text, Style style) {
        put(column, row, text, style);
        if (row < 0 || row >= rows || column < 0 || column + text.length() > columns) return;
        Link.address(text).ifPresent(to -> grid.links.add(new Link(top + row, left + column, text, to, style)));
    }

    /// Blanks an area in a style.
    public void fill(int column, int row, int width, int height, Style style) {
        for (var y = row; y < row + height; y++) {
            for (var x = Math.max(0, column); x < Math.min(columns, column + width); x++) cell(x, y, ' ', style);
        }
    }

    /// A frame in the theme's lines with a title in its upper edge; the inside stays as it is. On an ASCII
    /// theme only the title: lines are noise to who has the screen read aloud.
    public void box(int column, int row, int width, int height, String title) {
        if (width < 2 || height < 2) return;
        var right = column + width - 1;
        var bottom = row + height - 1;
        line(column + 1, row, width - 2);
        line(column + 1, bottom, width - 2);
        upright(column, row + 1, height - 2);
        upright(right, row + 1, height - 2);
        edge(column, row, 2);
        edge(right, row, 3);
        edge(column, bottom, 4);
        edge(right, bottom, 5);
        if (!title.isEmpty() && width > 6) put(column + 2, row, " " + Cells.fit(title, width - 6) + " ", Style.STRONG);
    }

    /// A level line in the theme's lines; none on an ASCII theme.
    public void line(int column, int row, int width) {
        for (var x = column; x < column + width; x++) edge(x, row, 0);
    }

    /// An upright line in the theme's lines; none on an ASCII theme.
    public void upright(int column, int row, int height) {
        for (var y = row; y < row + height; y++) edge(column, y, 1);
    }

    /// Shows the cursor here: it must stand where the focus is. Outside the canvas there is none.
    public void cursor(int column, int row) {
        if (column < 0 || column >= columns || row < 0 || row >= rows) noCursor();
        else grid.cursor(left + column, top + row);
    }

    public void noCursor() {
        grid.cursor(-1, -1);
    }

    /// A part of this canvas, with its own edges and its own 0,0.
    public Canvas part(int column, int row, int width, int height) {
        var x = Math.clamp(column, 0, columns);
        var y = Math.clamp(row, 0, rows);
        return new Canvas(
                grid, theme, left + x, top + y, Math.clamp(width, 0, columns - x), Math.clamp(height, 0, rows - y));
    }

    Grid grid() {
        return grid;
    }

    private void edge(int column, int row, int which) {
        if (theme.ascii()) return;
        cell(column, row, (theme.side() == Side.OFFICE ? DOUBLE : SINGLE).charAt(which), Style.BORDER);
    }

    private void cell(int column, int row, char c, Style style) {
        if (column >= 0 && column < columns && row >= 0 && row < rows) grid.set(left + column, top + row, c, style);
    }

    /// A wide character cut by an edge leaves blanks.
    private void putWide(int column, int row, char c, Style style) {
        if (column >= 0 && column + 1 < columns) {
            grid.setWide(left + column, top + row, c, style);
        } else {
            cell(column, row, ' ', style);
            cell(column + 1, row, ' ', style);
        }
    }

    private char shown(char c) {
        return theme.ascii() ? Ascii.of(c) : c;
    }
}
