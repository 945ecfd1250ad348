package kontor.terminal.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The cells of one painting.
final class Grid {
    /// The second cell of a wide character.
    static final char TAIL = 0;

    final int columns;
    final int rows;
    final char[] characters;
    final Style[] styles;
    final List<Link> links = new ArrayList<>();
    int cursorColumn = -1;
    int cursorRow = -1;

    Grid(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        characters = new char[columns * rows];
        styles = new Style[columns * rows];
        clear();
    }

    void clear() {
        Arrays.fill(characters, ' ');
        Arrays.fill(styles, Style.PLAIN);
        links.clear();
        cursor(-1, -1);
    }

    /// What something else has been put over is no link any more.
    void dropCovered() {
        links.removeIf(link -> !stands(link));
    }

    private boolean stands(Link link) {
        var at = link.row() * columns + link.column();
        for (var i = 0; i < link.text().length(); i++)
            if (characters[at + i] != link.text().charAt(i) || styles[at + i] != link.style()) return false;
        return true;
    }

    /// Puts a narrow character; what is left of a wide one it hits becomes blank.
    void set(int column, int row, char character, Style style) {
        var at = row * columns + column;
        if (characters[at] == TAIL && column > 0) characters[at - 1] = ' ';
        if (column + 1 < columns && characters[at + 1] == TAIL) characters[at + 1] = ' ';
        characters[at] = character;
        styles[at] = style;
    }

    void setWide(int column, int row, char character, Style style) {
        set(column + 1, row, ' ', style);
        set(column, row, character, style);
        characters[row * columns + column + 1] = TAIL;
    }

    void cursor(int column, int row) {
        cursorColumn = column;
        cursorRow = row;
    }

    boolean hasCursor() {
        return cursorColumn >= 0 && cursorColumn < columns && cursorRow >= 0 && cursorRow < rows;
    }

    boolean same(Grid other) {
        return columns == other.columns
                && cursorColumn == other.cursorColumn
                && cursorRow == other.cursorRow
                && Arrays.equals(characters, other.characters)
                && Arrays.equals(styles, other.styles)
                && links.equals(other.links);
    }
}
