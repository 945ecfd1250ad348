package kontor.backoffice.people.payroll;

/// What is owed to the state of a run.
public enum Levy {
    /// What was withheld from pay.
    WITHHELD,
    /// The employer's own.
    EMPLOYER
}
