package kontor.kernel;

/// The numbers of the counter.
public final class CounterNumbers {

    private CounterNumbers() {}

    private static String lettered(String letter, String said) {
        return Numbers.lettered(letter, said);
    }

    /// A till, such as `KA-1`.
    public record TillNumber(String value) implements RecordNumber {
        public TillNumber {
            value = lettered("KA-", value);
        }
    }

    /// A till's day, from its float to its count, such as `KD-12`.
    public record TillDayNumber(String value) implements RecordNumber {
        public TillDayNumber {
            value = lettered("KD-", value);
        }
    }

    /// A counter sale and its receipt, such as `KV-204`.
    public record SaleNumber(String value) implements RecordNumber {
        public SaleNumber {
            value = lettered("KV-", value);
        }
    }

    /// A sale laid aside, such as `PA-3`.
    public record ParkedNumber(String value) implements RecordNumber {
        public ParkedNumber {
            value = lettered("PA-", value);
        }
    }
}
