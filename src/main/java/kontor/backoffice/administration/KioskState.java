package kontor.backoffice.administration;

/// Whether anybody can sign in at a kiosk.
enum KioskState {
    OPEN,
    CLOSED
}
