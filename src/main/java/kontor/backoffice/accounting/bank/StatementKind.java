package kontor.backoffice.accounting.bank;

/// What the bank sent.
public enum StatementKind {
    /// All that happened on the account, with its balances.
    STATEMENT,
    /// Single payments, which a statement may show as one sum.
    ADVICE
}
