package kontor.frontdesk.promise;

/// Why a promise has its day.
public enum Basis {
    /// It is there.
    STOCK,
    /// It is on the way from a supplier.
    INCOMING,
    /// It is being made.
    PRODUCTION,
    /// It would come if it were ordered today.
    LEAD_TIME
}
