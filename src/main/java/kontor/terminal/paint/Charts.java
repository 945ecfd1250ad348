package kontor.terminal.paint;

/// Figures as strings: blocks, or plain characters on an ASCII theme. Put them with [Style#FIGURE].
public final class Charts {
    private static final String SPARKS = "▁▂▃▄▅▆▇█";
    private static final String ASCII_SPARKS = "_.-:=+*#";
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final int PERCENT_CELLS = 6;

    private Charts() {}

    /// One cell a value, as high as the value is between 0 (or the lowest, if below) and the highest; the
    /// newest
    /// `width` values.
    public static String sparkline(long[] values, int width, Theme theme) {
        var from = Math.max(0, values.length - Math.max(0, width));
        var lowest = 0L;
        var highest = 0L;
        for (var i = from; i < values.length; i++) {
            lowest = Math.min(lowest, values[i]);
            highest = Math.max(highest, values[i]);
        }
        var steps = theme.ascii() ? ASCII_SPARKS : SPARKS;
        var line = new StringBuilder();
        for (var i = from; i < values.length; i++) {
            var part = part(values[i] - (double) lowest, highest - (double) lowest);
            line.append(steps.charAt((int) Math.round(part * (steps.length() - 1))));
        }
        return line.toString();
    }

    /// A bar as long as `value` is of `most`, in eighths of a cell, filled up with blanks to `width`.
    /// What is more than nothing shows at least a sliver.
    public static String bar(long value, long most, int width, Theme theme) {
        if (width <= 0) return "";
        var part = part((double) value, (double) most);
        var unit = theme.ascii() ? 1 : 8;
        var length = Math.round(part * width * unit);
        if (length == 0 && part > 0) length = 1;
        var full = (int) (length / unit);
        var bar = (theme.ascii() ? "#" : "█").repeat(full)
                + (length % unit == 0 ? "" : String.valueOf(EIGHTHS.charAt((int) (length % unit))));
        return bar + " ".repeat(width - bar.length());
    }

    /// A gauge with its frame and per cent: `[████▌     ]  45 %`, `width` cells in all.
    public static String gauge(long value, long most, int width, Theme theme) {
        var inside = width - PERCENT_CELLS - 2;
        var percent = Cells.right(Math.round(part((double) value, (double) most) * 100) + " %", PERCENT_CELLS);
        if (inside < 1) return Cells.fit(percent.strip(), width);
        return "[" + bar(value, most, inside, theme) + "]" + percent;
    }

    private static double part(double value, double most) {
        return most <= 0 ? 0 : Math.clamp(value / most, 0.0, 1.0);
    }
}
