package kontor.backoffice.cases;

/// Whether what was done about a complaint helped, judged some months later.
enum Effect {
    WORKED,
    /// It happens again: the cause is still there.
    FAILED
}
