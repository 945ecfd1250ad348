package kontor.backoffice.development;

/// What has become of an idea.
enum IdeaState {
    /// To be looked at.
    NEW,
    /// Somebody looks into it.
    TAKEN,
    /// A product is made of it.
    DEVELOPED,
    DROPPED;

    boolean mayBecome(IdeaState next) {
        return switch (this) {
            case NEW -> next == TAKEN || next == DEVELOPED || next == DROPPED;
            case TAKEN -> next == DEVELOPED || next == DROPPED;
            case DEVELOPED, DROPPED -> false;
        };
    }
}
