package kontor.backoffice.purchasing.claims;

/// What was wrong with goods.
public enum ClaimFault {
    MISSING,
    DAMAGED,
    FAULTY,
    WRONG,
    LATE,
    OTHER
}
