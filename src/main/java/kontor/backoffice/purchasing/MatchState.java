package kontor.backoffice.purchasing;

/// How far a supplier's invoice has come against its purchase order.
enum MatchState {
    /// For goods, or for a second person.
    WAITING,
    /// In the books.
    ACCEPTED,
    /// Not ours to pay.
    REFUSED
}
