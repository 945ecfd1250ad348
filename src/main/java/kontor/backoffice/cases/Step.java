package kontor.backoffice.cases;

/// A step in a case's history.
enum Step {
    FORWARD,
    TAKE,
    TRIAGE,
    BOUNCE,
    CAUSE,
    PLAN,
    CARRY_OUT,
    REJECT,
    ANSWER,
    ASK,
    PUT,
    REPLY,
    HOURS,
    FREIGHT,
    TELL,
    CLOSE,
    REOPEN,
    VERIFY
}
