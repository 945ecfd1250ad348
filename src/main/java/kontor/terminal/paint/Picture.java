package kontor.terminal.paint;

import java.util.ArrayList;
import java.util.List;

/// A painted canvas to keep: as plain lines, and as an SVG that looks like the terminal would.
public final class Picture {
    private final Grid grid;
    private final Theme theme;

    private Picture(Canvas canvas) {
        this.grid = canvas.grid();
        this.theme = canvas.theme();
    }

    public static Picture of(Canvas canvas) {
        return new Picture(canvas);
    }

    /// The rows as text, without the blanks at their ends.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var row = 0; row < grid.rows; row++) {
            var line = new StringBuilder();
            for (var column = 0; column < grid.columns; column++) {
                var c = grid.characters[row * grid.columns + column];
                if (c != Grid.TAIL) line.append(c);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// The whole as text, each row ended by a newline.
    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    /// What the cell there means.
    public Style style(int column, int row) {
        return grid.styles[row * grid.columns + column];
    }

    public String svg() {
        return new Svg(grid, theme).draw();
    }
}
