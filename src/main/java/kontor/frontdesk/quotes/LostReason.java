package kontor.frontdesk.quotes;

/// Why nothing came of it, as one counts it.
public enum LostReason {
    PRICE,
    DELIVERY,
    COMPETITOR,
    NO_NEED,
    NO_ANSWER,
    OTHER
}
