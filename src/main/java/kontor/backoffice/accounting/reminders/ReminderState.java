package kontor.backoffice.accounting.reminders;

/// Where a reminder is.
public enum ReminderState {
    /// With the desk.
    READY,
    TOLD,
    /// Paid, or thought better of, before anybody told it.
    DROPPED
}
