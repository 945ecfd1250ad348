package kontor.backoffice.people.recruitment;

/// Where a vacancy stands.
public enum VacancyState {
    OPEN,
    /// As many were hired as were wanted.
    FILLED,
    WITHDRAWN
}
