package kontor.registry;

/// Where a customer stands for Norwegian VAT.
public enum VatArea {
    /// Sales carry the product's own code.
    HOME,
    /// Sales leave the country: code 52, no VAT.
    EXPORT
}
