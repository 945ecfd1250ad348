package kontor.terminal.paint;

import kontor.kernel.Side;
import kontor.terminal.paint.Look.Ink;

/// What the styles look like: in colour, in black and white, or plain enough for a screen reader and an old terminal.
///
/// The body keeps the terminal's own colours, so it is readable on a light and on a dark one.
///
/// @param mode how much the terminal can do
/// @param side whose screen it is: the desk black on cyan with single lines, the office black on yellow with double
public record Theme(Mode mode, Side side) {
    public enum Mode {
        COLOUR,
        MONO,
        ASCII
    }

    public Look look(Style style) {
        return mode == Mode.COLOUR ? colour(style) : plain(style);
    }

    public Theme on(Side other) {
        return new Theme(mode, other);
    }

    public boolean ascii() {
        return mode == Mode.ASCII;
    }

    private Ink accent() {
        return switch (side) {
            case DESK -> Ink.CYAN;
            case OFFICE -> Ink.YELLOW;
            case BOTH -> Ink.WHITE;
        };
    }

    private Look colour(Style style) {
        return switch (style) {
            case PLAIN, LABEL -> Look.PLAIN;
            case DIM, BORDER -> Look.ink(Ink.BRIGHT_BLACK);
            case STRONG, MESSAGE, HINT_KEY -> Look.PLAIN.strong();
            case TITLE, SIDE, SELECTED, FIELD_FOCUS, HINT -> Look.ink(Ink.BLACK).on(accent());
            case MARKED -> Look.ink(Ink.BRIGHT_BLUE).strong();
            case HEADER -> Look.PLAIN.strong().underlined();
            case FIELD -> Look.ink(Ink.BLACK).on(Ink.WHITE);
            case ERROR -> Look.ink(Ink.RED).strong();
            case WARNING -> Look.ink(Ink.MAGENTA).strong();
            case GOOD -> Look.ink(Ink.GREEN);
            case FIGURE -> Look.ink(accent());
        };
    }

    private static Look plain(Style style) {
        return switch (style) {
            case PLAIN, LABEL, DIM, BORDER, FIGURE, GOOD, HINT_KEY -> Look.PLAIN;
            case STRONG, MESSAGE, ERROR, WARNING, MARKED -> Look.PLAIN.strong();
            case HEADER -> Look.PLAIN.strong().underlined();
            case FIELD -> Look.PLAIN.underlined();
            case TITLE -> Look.PLAIN.strong().reversed();
            case SIDE, SELECTED, FIELD_FOCUS, HINT -> Look.PLAIN.reversed();
        };
    }
}
