package kontor.kernel;

/// The two sides of the house. They meet only in the hatch.
public enum Side {
    /// The front desk: meets customers.
    DESK,
    /// The back office: never meets them.
    OFFICE,
    /// What both sides know.
    BOTH;

    /// Whether someone standing on `side` sees what belongs to this one.
    public boolean seenFrom(Side side) {
        return this == BOTH || side == BOTH || this == side;
    }
}
