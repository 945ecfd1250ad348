package kontor.backoffice.cases;

/// How grave a case is.
enum Severity {
    LOW,
    NORMAL,
    HIGH
}
