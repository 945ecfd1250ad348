package kontor.backoffice.people.absence;

/// Why somebody is away.
public enum AbsenceKind {
    HOLIDAY,
    SELF_CERTIFIED,
    /// Certified by a doctor.
    SICK,
    CHILD_SICK,
    /// Without pay.
    LEAVE
}
