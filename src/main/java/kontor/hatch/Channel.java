package kontor.hatch;

/// How the desk tells a customer something.
public enum Channel {
    PHONE,
    EMAIL,
    LETTER,
    DESK
}
