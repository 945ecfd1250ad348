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

    /// The steps of its life: what it may become from here. Only a decision brings back what is not for sale.
    public boolean mayBecome(ProductState next) {
        if (next == NOT_FOR_SALE) return this != NOT_FOR_SALE;
        return switch (this) {
            case IDEA -> next == DEVELOPMENT;
            case DEVELOPMENT -> next == TRIAL;
            case TRIAL, IMPROVING, NOT_FOR_SALE -> next == ON_SALE;
            case ON_SALE -> next == IMPROVING || next == PHASING_OUT;
            case PHASING_OUT -> next == DISCONTINUED;
            case DISCONTINUED -> false;
        };
    }

    /// Whether it can be quoted and sold.
    public boolean sellable() {
        return switch (this) {
            case ON_SALE, IMPROVING, PHASING_OUT -> true;
            case IDEA, DEVELOPMENT, TRIAL, DISCONTINUED, NOT_FOR_SALE -> false;
        };
    }
}
