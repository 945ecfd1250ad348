package kontor.registry;

/// A product's life. Only the office moves it.
public enum ProductState {
    IDEA,
    DEVELOPMENT,
    TRIAL,
    ON_SALE,
    IMPROVING,
    PHASING_OUT,
    DISCONTINUED,
    NOT_FOR_SALE;

    /// Whether it can be quoted and sold.
    public boolean sellable() {
        return switch (this) {
            case ON_SALE, IMPROVING, PHASING_OUT -> true;
            case IDEA, DEVELOPMENT, TRIAL, DISCONTINUED, NOT_FOR_SALE -> false;
        };
    }
}
