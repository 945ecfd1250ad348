package kontor.frontdesk.complaints;

/// What happened to a complaint. Some steps change its state, the others are only worth remembering.
enum ComplaintStep {
    RECEIVED,
    CORRECTED,
    ACKNOWLEDGED,
    FORWARDED,
    /// Somebody of the office has it now.
    TAKEN,
    BOUNCED,
    /// The desk has told the customer what the office lacks.
    BOUNCE_TOLD,
    /// The office asks the customer something.
    ASKED,
    QUESTION_PUT,
    REPLIED,
    ANSWERED,
    TOLD,
    CLOSED,
    /// Nobody said anything for so long that it closed by itself.
    QUIET,
    REOPENED
}
