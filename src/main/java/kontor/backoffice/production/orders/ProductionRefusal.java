package kontor.backoffice.production.orders;

import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;

/// Why something was not made.
sealed interface ProductionRefusal extends Refusal {

    /// Nothing says what it is made of.
    record NoBom(ProductNumber product) implements ProductionRefusal {
        @Override
        public String code() {
            return "production.refused.bom";
        }
    }

    /// A service, or one that has come to its end.
    record NotMade(ProductNumber product) implements ProductionRefusal {
        @Override
        public String code() {
            return "production.refused.product";
        }
    }

    /// Some materials are not there yet.
    record Missing(ProductionNumber production) implements ProductionRefusal {
        @Override
        public String code() {
            return "production.refused.missing";
        }
    }

    /// More came than was to be made.
    record TooMuch(ProductionNumber production, Quantity open) implements ProductionRefusal {
        @Override
        public String code() {
            return "production.refused.over";
        }
    }

    /// Something has come of it already.
    record Begun(ProductionNumber production) implements ProductionRefusal {
        @Override
        public String code() {
            return "production.refused.begun";
        }
    }
}
