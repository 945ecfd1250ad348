package kontor.kernel;

/// Something that must always hold of the data, proved by `check`.
///
/// @param name such as `voucher-balances`; the text `check.<name>` says it in words
/// @param sql  selects one text column: a line for each fault, none where all is well; ends without `limit`
public record Check(String name, String sql) {}
