package kontor.backoffice.accounting.bank;

/// What speaks for a proposal.
public enum Why {
    KID,
    AMOUNT_AND_PARTY,
    AMOUNT,
    /// The clerk confirmed it for this party before.
    RULE,
    /// The number the payment was sent with.
    REFERENCE
}
