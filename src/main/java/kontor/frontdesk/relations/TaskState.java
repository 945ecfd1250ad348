package kontor.frontdesk.relations;

/// How far a task is.
public enum TaskState {
    OPEN,
    DONE,
    /// Not needed any more.
    DROPPED
}
