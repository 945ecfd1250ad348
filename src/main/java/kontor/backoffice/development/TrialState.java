package kontor.backoffice.development;

/// How a trial came out.
enum TrialState {
    /// Still on.
    RUNNING,
    PASSED,
    FAILED,
    /// Neither; another trial may say more.
    UNCLEAR
}
