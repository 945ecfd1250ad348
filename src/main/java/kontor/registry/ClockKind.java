package kontor.registry;

import kontor.kernel.Side;

/// What a complaint waits for, and whose time that is.
public enum ClockKind {
    /// Until the desk has told the customer that the complaint is known.
    ACKNOWLEDGE,
    /// Until somebody of the office has taken the case.
    TRIAGE,
    /// Until the office has an answer.
    ANSWER,
    /// Until the desk has told it.
    TELL;

    public Side side() {
        return switch (this) {
            case ACKNOWLEDGE, TELL -> Side.DESK;
            case TRIAGE, ANSWER -> Side.OFFICE;
        };
    }

    /// The setting that says how many working hours it may take.
    String setting() {
        return "clock-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
