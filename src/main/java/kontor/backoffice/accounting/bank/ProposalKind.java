package kontor.backoffice.accounting.bank;

/// What a line may be.
public enum ProposalKind {
    /// Money for an invoice.
    INVOICE,
    /// Money of a customer: for the oldest open invoices, and what is more in advance.
    CUSTOMER,
    /// Money back to a customer.
    REFUND,
    /// Money to a supplier, for an invoice of theirs; or from one, for a credit note.
    SUPPLIER,
    /// A payment to a supplier that came back.
    RETURNED,
    /// A voucher that is there already.
    VOUCHER,
    /// All of an advice.
    ADVICE,
    /// A posting to an account.
    ACCOUNT
}
