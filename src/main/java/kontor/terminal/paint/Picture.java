package kontor.terminal.paint;

import java.util.List;

/// A painted canvas to keep: as plain lines, and as an SVG that looks like the terminal would.
public final class Picture {
    private final Canvas canvas;

    private Picture(Canvas canvas) {
        this.canvas = canvas;
    }

    public static Picture of(Canvas canvas) {
        return new Picture(canvas);
    }

    /// The rows as text, without the blanks at their ends.
    public List<String> lines() {
        return List.of();
    }

    /// The whole as text, each row ended by a newline.
    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    public String svg() {
        return "<svg/>" + canvas.columns();
    }
}
