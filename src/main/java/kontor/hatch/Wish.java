package kontor.hatch;

/// What a customer who complains would like.
public enum Wish {
    MONEY,
    REPLACEMENT,
    REPAIR,
    APOLOGY,
    OTHER
}
