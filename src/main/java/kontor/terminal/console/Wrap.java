package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import kontor.terminal.paint.Cells;

/// Text broken into lines.
final class Wrap {

    private Wrap() {}

    /// Lines of at most `width` cells, broken at blanks where there are any.
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ", -1)) {
                if (!line.isEmpty() && Cells.width(line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else if (!line.isEmpty()) line.append(' ');
                line.append(word);
                while (Cells.width(line.toString()) > width) {
                    lines.add(line.substring(0, width));
                    line.delete(0, width);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
