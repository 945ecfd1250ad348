package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Style;

/// Lines made before it is known which of them will be seen, with the place of the cursor among them.
final class Strips {

    private record Piece(int column, String text, Style style) {}

    private final List<List<Piece>> lines = new ArrayList<>();
    private final int columns;
    private int focusRow;
    private int focusColumn = -1;
    private int below;

    Strips(int columns) {
        this.columns = columns;
    }

    void line() {
        lines.add(new ArrayList<>());
    }

    void put(int column, String text, Style style) {
        if (column < columns) lines.getLast().add(new Piece(column, text, style));
    }

    /// The cursor stands in the last line.
    void focus(int column) {
        focusRow = lines.size() - 1;
        focusColumn = column;
        below = 0;
    }

    /// The last line belongs to what the cursor is in and is to be seen with it.
    void behind() {
        below = lines.size() - 1 - focusRow;
    }

    int below() {
        return below;
    }

    int focusRow() {
        return focusRow;
    }

    int size() {
        return lines.size();
    }

    void paint(Canvas area, int top) {
        for (int i = 0; i < area.rows() && top + i < lines.size(); i++) {
            var y = i;
            lines.get(top + i).forEach(p -> area.put(p.column(), y, p.text(), p.style()));
        }
        if (focusColumn >= 0) area.cursor(Math.min(focusColumn, area.columns() - 1), focusRow - top);
    }
}
