package kontor.frontdesk.prices;

import kontor.kernel.Refusal;
import kontor.kernel.SalesNumbers.PriceListNumber;

/// Why a price list was not opened.
sealed interface PriceRefusal extends Refusal {

    /// A list that is built on builds on none itself, and the one for everyone stands alone.
    record TooDeep(PriceListNumber base) implements PriceRefusal {
        @Override
        public String code() {
            return "price-list.refused.base";
        }
    }

    /// There is a list for everyone already.
    record ForEveryone(PriceListNumber list) implements PriceRefusal {
        @Override
        public String code() {
            return "price-list.refused.everyone";
        }
    }
}
