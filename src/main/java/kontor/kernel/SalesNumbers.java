package kontor.kernel;

/// The numbers of what comes before an order: prices that are agreed, quotes, and who may buy.
public final class SalesNumbers {

    private SalesNumbers() {}

    private static String lettered(String letter, String said) {
        return Numbers.lettered(letter, said);
    }

    /// A list of agreed prices, such as `PL-2`.
    public record PriceListNumber(String value) implements RecordNumber {
        public PriceListNumber {
            value = lettered("PL-", value);
        }
    }

    /// An agreed price, such as `PR-12`.
    public record PriceRuleNumber(String value) implements RecordNumber {
        public PriceRuleNumber {
            value = lettered("PR-", value);
        }
    }

    /// What is quoted to a customer, such as `TB-1004`.
    public record QuoteNumber(String value) implements RecordNumber {
        public QuoteNumber {
            value = lettered("TB-", value);
        }
    }

    /// Somebody who may become a customer, such as `LE-3`.
    public record LeadNumber(String value) implements RecordNumber {
        public LeadNumber {
            value = lettered("LE-", value);
        }
    }

    /// What may be sold, such as `SM-8`.
    public record OpportunityNumber(String value) implements RecordNumber {
        public OpportunityNumber {
            value = lettered("SM-", value);
        }
    }

    /// A day that was promised for an order's line, such as `LO-9`.
    public record PromiseNumber(String value) implements RecordNumber {
        public PromiseNumber {
            value = lettered("LO-", value);
        }
    }
}
