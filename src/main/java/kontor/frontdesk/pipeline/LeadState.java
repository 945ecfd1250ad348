package kontor.frontdesk.pipeline;

/// What has become of a lead.
enum LeadState {
    OPEN,
    CONVERTED,
    DROPPED
}
