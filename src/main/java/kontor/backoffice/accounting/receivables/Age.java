package kontor.backoffice.accounting.receivables;

/// How long an open item has been due.
public enum Age {
    NOT_DUE,
    DAYS_1_30,
    DAYS_31_60,
    DAYS_61_90,
    OLDER
}
