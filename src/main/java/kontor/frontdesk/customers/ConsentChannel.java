package kontor.frontdesk.customers;

/// A way to reach a customer, each of which takes a consent of its own.
public enum ConsentChannel {
    EMAIL,
    SMS,
    PHONE,
    POST
}
