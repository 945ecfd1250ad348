package kontor.terminal.paint;

import java.text.Normalizer;

/// Text measured in cells of the terminal. All of these clean the text first, as [Canvas#put] does.
public final class Cells {
    private static final int REPLACEMENT = 0xFFFD;
    private static final char LAST_LATIN = 0x02FF;
    private static final String MORE = "…";

    private Cells() {}

    /// How many cells a text takes.
    public static int width(String text) {
        return cellsOf(clean(text));
    }

    /// The text, cut with … where it is too long for `width` cells.
    public static String fit(String text, int width) {
        if (width <= 0) return "";
        var clean = clean(text);
        if (cellsOf(clean) <= width) return clean;
        var cells = 0;
        var i = 0;
        while (true) {
            var wide = Widths.of(clean.charAt(i)); // clean text has nothing above U+FFFF
            if (cells + wide > width - 1) return clean.substring(0, i) + MORE;
            cells += wide;
            i++;
        }
    }

    /// The text fitted and filled up with blanks behind it.
    public static String left(String text, int width) {
        var fitted = fit(text, width);
        return fitted + " ".repeat(Math.max(0, width - cellsOf(fitted)));
    }

    /// The text fitted and filled up with blanks before it.
    public static String right(String text, int width) {
        var fitted = fit(text, width);
        return " ".repeat(Math.max(0, width - cellsOf(fitted))) + fitted;
    }

    /// The text as it may be shown: NFC; line ends and tabs are blanks; marks that do not melt into their
    /// letter and what has no width of its own are left out; everything a terminal might obey, turn around or
    /// measure otherwise is replaced by U+FFFD.
    public static String clean(String text) {
        if (plain(text)) return text;
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var clean = new StringBuilder(composed.length());
        composed.codePoints().map(Cells::shown).filter(c -> c >= 0).forEach(c -> clean.append((char) c));
        return clean.toString();
    }

    /// The character to show for one of a text, below U+10000, or -1 for none.
    private static int shown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t' || codePoint == 0xA0) return ' ';
        if (Widths.of(codePoint) > 0) return codePoint;
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> -1;
            case Character.FORMAT -> turns(codePoint) ? REPLACEMENT : -1;
            case Character.SPACE_SEPARATOR -> ' ';
            default -> REPLACEMENT;
        };
    }

    /// Whether this is one of the characters that turn the direction of writing.
    private static boolean turns(int codePoint) {
        return Character.getDirectionality(codePoint) != Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;
    }

    /// Whether a text is clean as it stands, seen without composing it: nothing below U+0300 composes.
    private static boolean plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c < ' ' || c > '~') && (c > LAST_LATIN || Widths.of(c) == 0)) return false;
        }
        return true;
    }

    private static int cellsOf(String clean) {
        var cells = 0;
        for (var i = 0; i < clean.length(); i++) cells += Widths.of(clean.charAt(i));
        return cells;
    }
}
