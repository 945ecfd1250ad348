package kontor.backoffice.development;

/// Whether a decision is the product's newest.
enum DecisionState {
    STANDING,
    /// A later one stands.
    REPLACED
}
