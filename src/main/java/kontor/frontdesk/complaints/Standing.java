package kontor.frontdesk.complaints;

/// Where the office's case of a complaint stands, as the desk may say it on the telephone.
enum Standing {
    WAITING,
    TRIAGE,
    INVESTIGATION,
    ACTION,
    ANSWERED,
    VERIFIED,
    BOUNCED
}
