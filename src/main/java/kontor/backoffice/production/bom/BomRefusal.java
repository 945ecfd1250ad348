package kontor.backoffice.production.bom;

import java.time.LocalDate;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Refusal;

/// Why what things are made of was not changed.
sealed interface BomRefusal extends Refusal {

    /// A product would be made of itself.
    ///
    /// @param path from the product down to itself
    record Cycle(ProductNumber product, String path) implements BomRefusal {
        @Override
        public String code() {
            return "bom.refused.cycle";
        }
    }

    /// What is discontinued is neither made nor made of, service parts excepted.
    record Discontinued(ProductNumber product) implements BomRefusal {
        @Override
        public String code() {
            return "bom.refused.discontinued";
        }
    }

    /// Services have no parts and are none.
    record Service(ProductNumber product) implements BomRefusal {
        @Override
        public String code() {
            return "bom.refused.service";
        }
    }

    /// The line and the component's own unit measure different things.
    record OtherMeasure(ProductNumber component, Unit said, Unit own) implements BomRefusal {
        @Override
        public String code() {
            return "bom.refused.unit";
        }
    }

    /// The product's unit stands in lists of parts already.
    record UnitInUse(ProductNumber product, Unit own) implements BomRefusal {
        @Override
        public String code() {
            return "bom.refused.in-use";
        }
    }

    /// The list is over on that day, or has not begun.
    record NotValid(BomNumber bom, LocalDate from, LocalDate to) implements BomRefusal {
        @Override
        public String code() {
            return "bom.refused.days";
        }
    }

    /// Nothing says what the product is made of.
    record NoBom(ProductNumber product) implements BomRefusal {
        @Override
        public String code() {
            return "bom.refused.none";
        }
    }
}
