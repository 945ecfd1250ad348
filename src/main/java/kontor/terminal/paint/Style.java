package kontor.terminal.paint;

/// What a piece of a screen means; [Theme] says what that looks like.
public enum Style {
    PLAIN,
    DIM,
    STRONG,
    /// Row 1: the bar in the side's colour.
    TITLE,
    /// The side's accent.
    SIDE,
    /// The focused row.
    SELECTED,
    MARKED,
    /// Heads of columns.
    HEADER,
    FIELD,
    FIELD_FOCUS,
    LABEL,
    /// Red, and therefore always with a `!` in the text.
    ERROR,
    WARNING,
    GOOD,
    MESSAGE,
    HINT_KEY,
    HINT,
    BORDER,
    /// Bars, sparklines, gauges.
    FIGURE
}
