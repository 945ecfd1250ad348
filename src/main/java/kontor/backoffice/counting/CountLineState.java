package kontor.backoffice.counting;

/// How far a line of a count is.
public enum CountLineState {
    TO_COUNT,
    /// So much off that it is counted once more.
    RECOUNT,
    COUNTED
}
