package kontor.kernel;

/// The number by which people and scripts name a record. Implemented by one record type a kind of thing, each with a
/// single text component `value`.
public interface RecordNumber {

    String value();
}
