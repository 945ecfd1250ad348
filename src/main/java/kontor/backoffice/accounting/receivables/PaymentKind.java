package kontor.backoffice.accounting.receivables;

/// How money moved between a customer and us.
public enum PaymentKind {
    /// From the customer.
    PAYMENT,
    /// What we had of the customer's was used for an invoice; no money moved.
    ADVANCE_USED,
    /// Back to the customer.
    REFUND,
    /// What was matched at the bank was not it.
    UNDONE,
    /// Given up: a loss, or too little to ask for.
    WRITTEN_OFF
}
