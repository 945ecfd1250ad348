package kontor.backoffice.accounting.payables;

/// Where one payment of a proposal is.
public enum PaymentLineState {
    PROPOSED,
    /// Taken out before it was sent.
    DROPPED,
    PAID,
    /// The money came back, or the bank never sent it: the invoice is open again.
    RETURNED
}
