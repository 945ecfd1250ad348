package kontor.kernel;

/// A series of numbers without gaps. Numbers are taken last in a transaction, so that a refusal takes none.
///
/// @param name  the series' key in the database, such as `invoice`
/// @param first the first number of a new company
public record NumberSeries(String name, long first) {}
