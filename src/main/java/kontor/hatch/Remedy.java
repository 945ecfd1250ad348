package kontor.hatch;

/// What the office does about a complaint.
public enum Remedy {
    CREDIT,
    REPLACEMENT,
    REPAIR,
    REVISION,
    SUPPLIER_CLAIM,
    NONE
}
