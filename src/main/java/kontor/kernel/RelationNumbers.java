package kontor.kernel;

/// The numbers of what the desk keeps of its customers beside what they buy.
public final class RelationNumbers {

    private RelationNumbers() {}

    /// Somebody to speak with at a customer's, such as `KP-7`.
    public record ContactNumber(String value) implements RecordNumber {
        public ContactNumber {
            value = Numbers.lettered("KP-", value);
        }
    }

    /// What was said to or by a customer, such as `SN-12`.
    public record CallNumber(String value) implements RecordNumber {
        public CallNumber {
            value = Numbers.lettered("SN-", value);
        }
    }

    /// What is to be done by a day, such as `OG-3`.
    public record TaskNumber(String value) implements RecordNumber {
        public TaskNumber {
            value = Numbers.lettered("OG-", value);
        }
    }

    /// A word that a customer is grouped by, such as `10001-byggmester`.
    public record TaggedNumber(String value) implements RecordNumber {}
}
