package kontor.backoffice.people.payroll;

/// What a line of a pay slip is.
public enum PayLineKind {
    MONTHLY,
    HOURLY,
    UNPAID_LEAVE,
    ADDITION,
    /// Paid beside what earns holiday pay.
    WITHOUT_HOLIDAY,
    /// The pay of the days for which holiday pay is paid.
    HOLIDAY_DEDUCTION,
    HOLIDAY_PAY,
    /// Of the extra week of those of 60 and more, of which tax is withheld.
    HOLIDAY_EXTRA;

    /// Paid out of what is owed already.
    boolean holiday() {
        return this == HOLIDAY_PAY || this == HOLIDAY_EXTRA;
    }

    boolean earnsHoliday() {
        return !holiday() && this != WITHOUT_HOLIDAY;
    }
}
