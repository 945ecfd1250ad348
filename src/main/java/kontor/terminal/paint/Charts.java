package kontor.terminal.paint;

/// Figures as strings: blocks, or plain characters on an ASCII theme. Put them with [Style#FIGURE].
public final class Charts {
    private Charts() {}

    /// One cell a value, as high as the value is among them; the newest `width` values.
    public static String sparkline(long[] values, int width, Theme theme) {
        return " ".repeat(Math.min(values.length, width));
    }

    /// A bar as long as `value` is of `most`, in eighths of a cell, filled up with blanks to `width`.
    public static String bar(long value, long most, int width, Theme theme) {
        return " ".repeat(width);
    }

    /// A gauge with its frame and per cent: `[████▌     ]  45 %`, `width` cells in all.
    public static String gauge(long value, long most, int width, Theme theme) {
        return " ".repeat(width);
    }
}
