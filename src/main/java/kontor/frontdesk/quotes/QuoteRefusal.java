package kontor.frontdesk.quotes;

import java.time.LocalDate;
import kontor.kernel.Refusal;
import kontor.kernel.SalesNumbers.QuoteNumber;

/// Why a quote was not accepted.
sealed interface QuoteRefusal extends Refusal {

    /// The last day to accept it has passed.
    record Expired(QuoteNumber quote, LocalDate validUntil) implements QuoteRefusal {
        @Override
        public String code() {
            return "quote.refused.expired";
        }
    }
}
