package kontor.backoffice.accounting.audit;

/// What a line of the auditor's sheet tells.
enum AuditLine {
    /// The newest record of the audit trail, with its hash.
    CHAIN_HEAD,
    /// The vouchers of one series of numbers.
    SERIES,
    REVERSED,
    OUTSIDE_HOURS
}
