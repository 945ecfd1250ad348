package kontor.backoffice.accounting.payables;

/// What settled a supplier's invoice, or opened it again.
public enum SupplierPaymentKind {
    PAYMENT,
    /// The money came back.
    RETURNED,
    /// A credit note was used.
    OFFSET,
    /// What was matched at the bank was not it.
    UNDONE
}
