package kontor.terminal.paint;

/// What a screen is painted on. Everything is clipped at its edges and every text is cleaned on the way.
///
/// Columns and rows count from 0. A canvas starts blank for each painting and without a cursor.
public final class Canvas {
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
        var x = column;
        for (var c : Cells.clean(text).codePoints().toArray()) {
            if (x >= 0 && x < columns) grid.set(left + x, top + row, c, style);
            x++;
        }
    }

    /// Blanks an area in a style.
    public void fill(int column, int row, int width, int height, Style style) {
        for (var y = row; y < row + height; y++) put(column, y, " ".repeat(Math.max(0, width)), style);
    }

    /// A frame in the theme's lines with a title in its upper edge; the inside stays as it is.
    public void box(int column, int row, int width, int height, String title) {}

    /// A level line in the theme's lines.
    public void line(int column, int row, int width) {}

    /// An upright line in the theme's lines.
    public void upright(int column, int row, int height) {}

    /// Shows the cursor here: it must stand where the focus is.
    public void cursor(int column, int row) {
        grid.cursor(left + column, top + row);
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
}
