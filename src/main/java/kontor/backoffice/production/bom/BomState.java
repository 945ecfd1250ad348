package kontor.backoffice.production.bom;

/// Where a list of parts stands in time.
enum BomState {
    COMING,
    VALID,
    ENDED,
    /// By another, before it began.
    REPLACED
}
