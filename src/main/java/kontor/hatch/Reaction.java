package kontor.hatch;

/// What the customer made of what was told.
public enum Reaction {
    ACCEPTED,
    DISPUTED,
    NONE
}
