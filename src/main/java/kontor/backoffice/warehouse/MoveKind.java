package kontor.backoffice.warehouse;

/// Why stock moved.
enum MoveKind {
    RECEIPT,
    SHIPMENT,
    RETURN,
    SCRAP,
    /// No goods moved: they turned out to have cost otherwise.
    REVALUATION,
    /// A receipt taken back.
    UNRECEIPT,
    /// Into production, or with a positive quantity back from it.
    ISSUE,
    /// Made here.
    PRODUCED,
    /// A count found more, or less.
    COUNT
}
