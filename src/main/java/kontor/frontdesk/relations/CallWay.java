package kontor.frontdesk.relations;

/// How something was said.
public enum CallWay {
    /// The customer rang.
    PHONE_IN,
    PHONE_OUT,
    EMAIL,
    VISIT,
    /// Nobody said it to anybody: something worth knowing.
    NOTE
}
