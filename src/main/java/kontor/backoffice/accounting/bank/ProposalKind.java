package kontor.backoffice.accounting.bank;

/// What a line may be.
public enum ProposalKind {
    /// Money for an invoice.
    INVOICE,
    /// Money of a customer: for the oldest open invoices, and what is more in advance.
    CUSTOMER,
    /// Money back to a customer.
    REFUND,
    /// A voucher that is there already.
    VOUCHER,
    /// All of an advice.
    ADVICE,
    /// A posting to an account.
    ACCOUNT
}
