package kontor.backoffice.counting;

import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Refusal;

/// Why something was not counted, posted or thrown away.
sealed interface CountRefusal extends Refusal {

    /// Nothing of what was named can lie on a shelf.
    record Nothing() implements CountRefusal {
        @Override
        public String code() {
            return "count.refused.nothing";
        }
    }

    /// Too much for one count.
    record TooMany(long products, long most) implements CountRefusal {
        @Override
        public String code() {
            return "count.refused.too-many";
        }
    }

    /// The product is in another count already.
    record Elsewhere(ProductNumber product, CountNumber count) implements CountRefusal {
        @Override
        public String code() {
            return "count.refused.elsewhere";
        }
    }

    /// The product lies in lots, or in none: it must be said which.
    record Lot(ProductNumber product) implements CountRefusal {
        @Override
        public String code() {
            return "count.refused.lot";
        }
    }

    /// Not all is counted.
    record Uncounted(CountNumber count, long left) implements CountRefusal {
        @Override
        public String code() {
            return "count.refused.uncounted";
        }
    }

    /// Differences worth so much are posted by somebody else than who began the count.
    record SecondPerson(CountNumber count, Money worth, Money limit) implements CountRefusal {
        @Override
        public String code() {
            return "count.refused.second-person";
        }
    }
}
