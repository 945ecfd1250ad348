package kontor.backoffice.cases;

/// How far an action has come.
enum ActionState {
    OPEN,
    /// The supplier has the claim and has not settled it.
    CLAIMED,
    DONE
}
