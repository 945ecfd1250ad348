package kontor.backoffice.people.payroll;

/// What is paid or held back once beside the pay.
public enum SupplementKind {
    ADDITION,
    WITHOUT_HOLIDAY,
    /// Of what is owed, such as to who leaves.
    HOLIDAY_PAY;

    PayLineKind line() {
        return switch (this) {
            case ADDITION -> PayLineKind.ADDITION;
            case WITHOUT_HOLIDAY -> PayLineKind.WITHOUT_HOLIDAY;
            case HOLIDAY_PAY -> PayLineKind.HOLIDAY_PAY;
        };
    }
}
