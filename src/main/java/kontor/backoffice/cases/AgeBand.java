package kontor.backoffice.cases;

/// How many days a case has been open.
enum AgeBand {
    TODAY,
    DAYS_1_2,
    DAYS_3_5,
    DAYS_6_10,
    DAYS_11_20,
    OVER_20
}
