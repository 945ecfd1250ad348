package kontor.backoffice.warehouse;

/// Whether a hold still holds.
enum HoldState {
    HOLDING,
    RELEASED
}
