package kontor.backoffice.development;

import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Refusal;

/// Why a product was not taken on or changed.
sealed interface ProductRefusal extends Refusal {

    /// There is a product with this number already.
    record Twice(ProductNumber number) implements ProductRefusal {
        @Override
        public String code() {
            return "product.refused.twice";
        }
    }

    /// Accounting knows no such code for sales.
    record NoVatCode(String code) implements ProductRefusal {
        @Override
        public String code() {
            return "product.refused.vat";
        }
    }

    /// A price or a cost below nothing.
    record Negative() implements ProductRefusal {
        @Override
        public String code() {
            return "product.refused.negative";
        }
    }
}
