package kontor.frontdesk.customers;

/// What a customer may be reached for without having asked.
public enum ConsentPurpose {
    MARKETING,
    SURVEY
}
