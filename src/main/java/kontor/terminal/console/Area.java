package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;

/// A text of several lines in a field: broken where the field ends, so that the cursor's place is plain arithmetic.
final class Area {

    /// Where the cursor stands.
    record Place(int row, int column) {}

    private Area() {}

    static List<String> rows(String text, int width) {
        var rows = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            var from = 0;
            do {
                var to = Math.min(line.length(), from + width - 1);
                rows.add(line.substring(from, to));
                from = to;
            } while (from < line.length());
        }
        return rows;
    }

    static Place place(String text, int cursor, int width) {
        var row = 0;
        var column = 0;
        for (int i = 0; i < cursor; i++) {
            if (text.charAt(i) == '\n') {
                row++;
                column = 0;
            } else if (++column == width - 1 && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                row++;
                column = 0;
            }
        }
        return new Place(row, column);
    }
}
