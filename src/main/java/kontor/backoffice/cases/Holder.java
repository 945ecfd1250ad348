package kontor.backoffice.cases;

/// In whose hands a case is.
enum Holder {
    DESK,
    OFFICE,
    /// The customer has been told: nobody owes anything.
    NOBODY
}
