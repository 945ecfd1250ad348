package kontor.hatch;

/// How a counter sale is paid.
public enum CounterWay {
    /// All of it, or what the card did not take.
    CASH,
    CARD,
    /// Not at once: an invoice that the customer pays later.
    ACCOUNT
}
