package kontor.backoffice.accounting.vouchers;

/// What postings can belong to beside a case.
public enum DimensionKind {
    DEPARTMENT,
    PROJECT,
    CAMPAIGN
}
