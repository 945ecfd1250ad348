package kontor.kernel;

/// Something that happened and crosses the hatch, delivered at least once to each subscriber in the subscriber's own
/// transaction. A record; events of one subject arrive in the order posted.
public interface Event {

    /// What it is about, such as an order's number.
    String subject();
}
