package kontor.backoffice.cases;

/// Whether the office waits for a word of the customer.
enum Asked {
    NOTHING,
    /// The desk has not put the question yet: the clocks run.
    ASKED,
    /// The desk has put it: the clocks wait.
    PUT
}
