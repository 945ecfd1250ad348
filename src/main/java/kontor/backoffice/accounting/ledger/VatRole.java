package kontor.backoffice.accounting.ledger;

/// What an account is to value added tax; most are nothing to it.
public enum VatRole {
    /// Tax that we owe.
    OUTPUT,
    /// Tax that we deduct.
    INPUT,
    /// The basis of what we charge ourselves, once more with the other sign: the counter account counts.
    BASIS
}
