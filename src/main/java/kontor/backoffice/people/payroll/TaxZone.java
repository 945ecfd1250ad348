package kontor.backoffice.people.payroll;

/// The zones of employer's tax.
public enum TaxZone {
    I,
    IA,
    II,
    III,
    IV,
    IVA,
    V
}
