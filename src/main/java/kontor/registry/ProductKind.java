package kontor.registry;

/// What a product is.
public enum ProductKind {
    /// Lies in stock, is picked and shipped.
    GOODS,
    /// Is done, not shipped; rides on the first delivery.
    SERVICE
}
