package kontor.frontdesk.pipeline;

/// Whether something may still be sold.
enum OpportunityState {
    OPEN,
    WON,
    LOST
}
