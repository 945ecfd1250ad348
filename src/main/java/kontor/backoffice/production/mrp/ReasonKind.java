package kontor.backoffice.production.mrp;

/// What a proposal was reckoned from.
enum ReasonKind {
    /// What was there, or was left of what came before.
    STOCK,
    PURCHASE,
    PRODUCTION,
    /// What comes of another proposal's lots.
    PROPOSED,
    ORDER,
    FORECAST,
    MATERIALS,
    /// What another proposal takes.
    PROPOSAL,
    /// What shall always be there.
    MINIMUM
}
