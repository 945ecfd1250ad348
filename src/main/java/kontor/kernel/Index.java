package kontor.kernel;

/// The words by which a list's records are found, kept beside the database.
///
/// @param name such as `customer`; views name it to be searched by it
/// @param sql  selects `number`, `key` (where the record stands in its list's order) and `words` of every record, to
///             build the index anew
public record Index(String name, String sql) {}
