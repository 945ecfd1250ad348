package kontor.backoffice.people.staff;

/// How pay is agreed.
public enum PayKind {
    /// So much a month for full time.
    MONTHLY,
    /// So much an approved hour.
    HOURLY
}
