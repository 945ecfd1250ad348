package kontor.backoffice.warehouse;

/// Why stock moved.
enum MoveKind {
    RECEIPT,
    SHIPMENT,
    RETURN,
    SCRAP
}
