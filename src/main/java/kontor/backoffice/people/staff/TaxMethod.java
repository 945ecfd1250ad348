package kontor.backoffice.people.staff;

/// How a tax card says that tax is withheld.
public enum TaxMethod {
    TABLE,
    PERCENTAGE,
    /// The card says that nothing is.
    NOTHING
}
