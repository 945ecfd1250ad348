package kontor.frontdesk.relations;

/// What a line of a customer's timeline tells of.
public enum Happening {
    QUOTE,
    ORDER,
    DELIVERY,
    INVOICE,
    CREDIT_NOTE,
    PAYMENT,
    COMPLAINT,
    RETURN,
    CALL,
    TASK
}
