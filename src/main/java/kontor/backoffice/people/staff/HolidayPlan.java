package kontor.backoffice.people.staff;

/// What decides how much holiday somebody has.
public enum HolidayPlan {
    /// The Holidays Act alone.
    ACT,
    /// The fifth week of an agreement.
    AGREEMENT
}
