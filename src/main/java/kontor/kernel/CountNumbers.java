package kontor.kernel;

/// The numbers of counts, and of what was thrown away.
public final class CountNumbers {

    private CountNumbers() {}

    /// A count of what lies on the shelves, such as `TL-4`.
    public record CountNumber(String value) implements RecordNumber {
        public CountNumber {
            value = Numbers.lettered("TL-", value);
        }
    }

    /// Goods that were thrown away, such as `SK-9`.
    public record ScrapNumber(String value) implements RecordNumber {
        public ScrapNumber {
            value = Numbers.lettered("SK-", value);
        }
    }
}
