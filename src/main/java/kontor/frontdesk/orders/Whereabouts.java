package kontor.frontdesk.orders;

/// Where an order is, in a word: what the desk says on the phone. The delivery that is furthest behind decides.
enum Whereabouts {
    DRAFT,
    FOR_APPROVAL,
    /// Promised; nothing to ship, or the warehouse has not seen it yet.
    CONFIRMED,
    /// Some of it is not in stock.
    WAITING,
    RESERVED,
    PICKED,
    PACKED,
    /// All has left the house and is not invoiced.
    SHIPPED,
    INVOICED,
    PAID,
    CREDITED,
    CANCELLED
}
