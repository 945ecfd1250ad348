package kontor.hatch;

/// What becomes of goods that came back.
public enum Fate {
    RESTOCK,
    REPAIR,
    SCRAP
}
