package kontor.backoffice.production.mrp;

/// How a proposal is met.
enum ProposalKind {
    MAKE,
    BUY
}
