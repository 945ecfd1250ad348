package kontor.backoffice.development;

import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.registry.ProductState;

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

    /// Only what is on trial is launched.
    record NotLaunched(ProductNumber number, ProductState state) implements ProductRefusal {
        @Override
        public String code() {
            return "product.refused.state";
        }

        @Override
        public Text text() {
            return Text.of("product.refused.not-launched", number, state);
        }
    }

    /// Only what is being improved comes back with a revision.
    record NotImproving(ProductNumber number, ProductState state) implements ProductRefusal {
        @Override
        public String code() {
            return "product.refused.state";
        }

        @Override
        public Text text() {
            return Text.of("product.refused.not-improving", number, state);
        }
    }

    /// Only what is on trial or being improved is tried.
    record NotTried(ProductNumber number, ProductState state) implements ProductRefusal {
        @Override
        public String code() {
            return "trial.refused.state";
        }

        @Override
        public Text text() {
            return Text.of("trial.refused.not-tried", number, state);
        }
    }

    /// Years have just been imported, and are still being summed up.
    record Behind(ProductNumber number) implements ProductRefusal {
        @Override
        public String code() {
            return "product.refused.behind";
        }
    }
}
