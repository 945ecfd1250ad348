package kontor.backoffice.development;

import kontor.kernel.Lang;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Refusal;

/// Why a call-back was not prepared.
sealed interface CallBackRefusal extends Refusal {

    /// Nobody on the product's lists waits for words in this language.
    record NobodyListed(ProductNumber product, Lang language) implements CallBackRefusal {
        @Override
        public String code() {
            return "callback.refused.nobody";
        }
    }
}
