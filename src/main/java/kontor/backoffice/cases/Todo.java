package kontor.backoffice.cases;

/// What the office owes a case next.
enum Todo {
    TRIAGE,
    /// Find the cause, decide what is done, and answer.
    ANSWER,
    /// Judge, some months after it was closed, whether it helped.
    VERIFY,
    NOTHING
}
