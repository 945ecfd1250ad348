package kontor.backoffice.people.staff;

/// Where somebody stands with the company today.
public enum EmployeeState {
    /// Has not begun.
    COMING,
    EMPLOYED,
    LEFT
}
