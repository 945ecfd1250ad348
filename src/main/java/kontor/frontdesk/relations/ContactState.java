package kontor.frontdesk.relations;

/// Whether a contact is to be spoken with.
public enum ContactState {
    HERE,
    /// Works there no more, or wants not to be kept: nothing is left of who it was.
    LEFT
}
