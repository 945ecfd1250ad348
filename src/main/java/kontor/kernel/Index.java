package kontor.kernel;

/// The words by which a list's records are found, kept beside the database.
///
/// @param name such as `customer`; views name it to be searched by it
/// @param sql  selects `number`, `key` (where the record stands in its list's order) and `words` of every record, to
///             build the index anew
public record Index(String name, String sql) {

    /// A letter no language in use here has. A word that begins with it is a code, such as a product's number: where
    /// records are looked for that are like another one, a code they share is enough.
    public static final String CODE = "ǂ";
}
