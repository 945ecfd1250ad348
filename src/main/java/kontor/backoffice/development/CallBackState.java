package kontor.backoffice.development;

/// How far one person on a call-back list has come.
enum CallBackState {
    /// On the list; what to say is to be prepared.
    LISTED,
    /// With the desk, which tells.
    READY,
    TOLD,
    /// Cannot be told: gone, or erased.
    DROPPED;

    boolean mayBecome(CallBackState next) {
        return switch (this) {
            case LISTED -> next == READY || next == DROPPED;
            case READY -> next == TOLD || next == DROPPED;
            case TOLD, DROPPED -> false;
        };
    }
}
