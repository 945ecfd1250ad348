package kontor.backoffice.accounting.ledger;

/// What Kontor itself needs an account for. Which account that is, is dated data (`account_use`).
public enum Purpose {
    RECEIVABLE,
    ADVANCE,
    BANK,
    CASH,
    STOCK,
    COST_OF_GOODS,
    ROUNDING,
    SCRAP,
    /// What a complaint took of the freight that was paid.
    FREIGHT,
    /// What a complaint took of the hours that were paid.
    HOURS
}
