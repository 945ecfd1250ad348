package kontor.frontdesk.complaints;

/// Whether something is still to be told.
enum TellState {
    WAITING,
    TOLD,
    /// It came to nothing before anybody had told it: something newer takes its place.
    WITHDRAWN
}
