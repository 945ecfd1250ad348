package kontor.backoffice.people.time;

/// Where hours stand.
public enum TimeState {
    SUBMITTED,
    APPROVED,
    REJECTED
}
