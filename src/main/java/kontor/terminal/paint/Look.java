package kontor.terminal.paint;

/// How a style looks on one theme: one of the 16 colours every terminal has, or the terminal's own.
public record Look(Ink ink, Ink paper, boolean bold, boolean underline, boolean reverse) {
    /// The terminal's own colour, then the sixteen in their ANSI order.
    public enum Ink {
        OWN,
        BLACK,
        RED,
        GREEN,
        YELLOW,
        BLUE,
        MAGENTA,
        CYAN,
        WHITE,
        BRIGHT_BLACK,
        BRIGHT_RED,
        BRIGHT_GREEN,
        BRIGHT_YELLOW,
        BRIGHT_BLUE,
        BRIGHT_MAGENTA,
        BRIGHT_CYAN,
        BRIGHT_WHITE
    }

    static final Look PLAIN = new Look(Ink.OWN, Ink.OWN, false, false, false);

    static Look ink(Ink ink) {
        return new Look(ink, Ink.OWN, false, false, false);
    }

    Look on(Ink paper) {
        return new Look(ink, paper, bold, underline, reverse);
    }

    Look strong() {
        return new Look(ink, paper, true, underline, reverse);
    }

    Look underlined() {
        return new Look(ink, paper, bold, true, reverse);
    }

    Look reversed() {
        return new Look(ink, paper, bold, underline, true);
    }
}
