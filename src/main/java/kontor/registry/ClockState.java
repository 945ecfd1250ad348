package kontor.registry;

/// Whether a clock runs.
public enum ClockState {
    RUNNING,
    /// The customer's turn.
    PAUSED,
    /// Stopped in time.
    MET,
    /// Stopped too late.
    LATE;

    public boolean stopped() {
        return switch (this) {
            case RUNNING, PAUSED -> false;
            case MET, LATE -> true;
        };
    }
}
