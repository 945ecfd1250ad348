package kontor.backoffice.accounting.assets;

/// How an asset loses its value.
public enum DepreciationMethod {
    /// The same every month.
    STRAIGHT_LINE,
    /// A share of what is left at the beginning of each year, the same in every month of it; what is left at the end of
    /// its life goes in the last month.
    DECLINING
}
