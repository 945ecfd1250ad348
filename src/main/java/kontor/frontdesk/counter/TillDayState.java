package kontor.frontdesk.counter;

/// Where a till's day stands.
public enum TillDayState {
    OPEN,
    /// Counted; it may be counted again.
    COUNTED,
    CLOSED
}
