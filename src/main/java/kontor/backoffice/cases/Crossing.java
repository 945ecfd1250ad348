package kontor.backoffice.cases;

/// How a case came into somebody's hands.
enum Crossing {
    FORWARDED,
    TAKEN,
    BOUNCED,
    ANSWERED,
    REOPENED
}
