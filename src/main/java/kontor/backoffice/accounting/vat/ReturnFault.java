package kontor.backoffice.accounting.vat;

/// Why the Tax Administration would not take a line as it stands.
///
/// @see <a href="https://skatteetaten.github.io/mva-meldingen/">its rules R020 to R037</a>
public enum ReturnFault {
    /// Its sign is not the usual one, and no remark says why.
    REMARK,
    /// What we charge ourselves is both owed and deducted; one of the two is missing.
    SIDE,
    /// More is deducted than was charged.
    DEDUCTION
}
