package kontor.kernel;

/// Who does something.
///
/// @param kind what sort of actor
/// @param name the login
public record Actor(Kind kind, String name) {

    /// The sorts of actors.
    public enum Kind {
        /// Someone with a login in Kontor; may do what the roles give.
        USER,
        /// The person who may read the data folder, as the kernel names them; may do everything.
        OPERATOR,
        /// Kontor itself: deliveries of events, timers.
        SYSTEM
    }

    public static Actor user(String login) {
        return new Actor(Kind.USER, login);
    }

    public static Actor operator(String login) {
        return new Actor(Kind.OPERATOR, login);
    }

    /// Kontor itself.
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "kontor");

    /// As the audit trail writes it: `kari`, `operator:root`, `system:kontor`.
    public String audited() {
        return switch (kind) {
            case USER -> name;
            case OPERATOR -> "operator:" + name;
            case SYSTEM -> "system:" + name;
        };
    }

    /// The reverse of [#audited].
    public static Actor parse(String audited) {
        if (audited.startsWith("operator:")) return operator(audited.substring(9));
        if (audited.startsWith("system:")) return new Actor(Kind.SYSTEM, audited.substring(7));
        return user(audited);
    }
}
