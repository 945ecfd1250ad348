package kontor.terminal.paint;

import java.util.Arrays;

/// The cells of one painting.
final class Grid {
    /// The second cell of a wide character.
    static final int TAIL = -1;

    final int columns;
    final int rows;
    final int[] codePoints;
    final Style[] styles;
    int cursorColumn = -1;
    int cursorRow = -1;

    Grid(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        codePoints = new int[columns * rows];
        styles = new Style[columns * rows];
        clear();
    }

    void clear() {
        Arrays.fill(codePoints, ' ');
        Arrays.fill(styles, Style.PLAIN);
        cursor(-1, -1);
    }

    void set(int column, int row, int codePoint, Style style) {
        var at = row * columns + column;
        codePoints[at] = codePoint;
        styles[at] = style;
    }

    void cursor(int column, int row) {
        cursorColumn = column;
        cursorRow = row;
    }
}
