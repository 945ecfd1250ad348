package kontor.backoffice.accounting.reports;

/// The lines of the statement of cash flows, by the indirect method.
public enum CashFlowLine {
    RESULT,
    /// Cost nothing when it was posted.
    DEPRECIATION,
    RECEIVABLES,
    STOCK,
    PAYABLES,
    TAXES,
    OTHER,
    INVESTMENTS,
    LOANS,
    EQUITY,
    /// All of them: what money there is more.
    CHANGE
}
