package kontor.backoffice.production.mrp;

/// Where a proposal stands.
enum ProposalState {
    PROPOSED,
    ACCEPTED,
    DISMISSED
}
