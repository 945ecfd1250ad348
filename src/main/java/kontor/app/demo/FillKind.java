package kontor.app.demo;

/// What a company is filled with.
public enum FillKind {
    CUSTOMERS,
    PRODUCTS
}
