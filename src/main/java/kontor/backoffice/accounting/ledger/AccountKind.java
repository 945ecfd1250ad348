package kontor.backoffice.accounting.ledger;

/// What an account's balance means.
public enum AccountKind {
    ASSET,
    LIABILITY,
    EQUITY,
    INCOME,
    EXPENSE
}
