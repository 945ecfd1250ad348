package kontor.backoffice.development;

import kontor.registry.ProductState;

/// What is decided about a product.
enum DecisionVerdict {
    /// It is sold, or sold on.
    SELL,
    NOT_SELL,
    IMPROVE,
    PHASE_OUT;

    /// The state that follows.
    ProductState state() {
        return switch (this) {
            case SELL -> ProductState.ON_SALE;
            case NOT_SELL -> ProductState.NOT_FOR_SALE;
            case IMPROVE -> ProductState.IMPROVING;
            case PHASE_OUT -> ProductState.PHASING_OUT;
        };
    }
}
