package kontor.frontdesk.customers;

/// How a consent stands. What was never given has no row.
enum ConsentState {
    GIVEN,
    WITHDRAWN
}
