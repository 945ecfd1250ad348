package kontor.backoffice.counting;

/// How far a count is.
public enum CountState {
    COUNTING,
    /// Stock is what was counted.
    POSTED,
    CANCELLED
}
