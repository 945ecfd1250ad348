package kontor.frontdesk.promise;

/// Where a promise stands.
public enum PromiseState {
    OPEN,
    KEPT,
    BROKEN,
    /// Another took its place, or the order was cancelled.
    DROPPED
}
