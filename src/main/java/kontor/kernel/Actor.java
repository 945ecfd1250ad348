package kontor.kernel;

import java.util.Optional;

/// Who does something, and where it is done.
///
/// @param kind  what sort of actor
/// @param name  the login
/// @param kiosk the kiosk at which a user stands, whose place may show less than the user may see; empty elsewhere
public record Actor(Kind kind, String name, Optional<String> kiosk) {

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
        return new Actor(Kind.USER, login, Optional.empty());
    }

    public static Actor operator(String login) {
        return new Actor(Kind.OPERATOR, login, Optional.empty());
    }

    /// Kontor itself.
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "kontor", Optional.empty());

    /// The same user at a kiosk.
    public Actor at(String place) {
        return new Actor(kind, name, Optional.of(place));
    }

    /// The same user wherever they stand.
    public Actor person() {
        return new Actor(kind, name, Optional.empty());
    }

    /// As the audit trail writes it: `kari`, `kari@till-1`, `operator:root`, `system:kontor`.
    public String audited() {
        return switch (kind) {
            case USER -> name + kiosk.map(k -> "@" + k).orElse("");
            case OPERATOR -> "operator:" + name;
            case SYSTEM -> "system:" + name;
        };
    }

    /// The reverse of [#audited].
    public static Actor parse(String audited) {
        if (audited.startsWith("operator:")) return operator(audited.substring(9));
        if (audited.startsWith("system:")) return new Actor(Kind.SYSTEM, audited.substring(7), Optional.empty());
        var at = audited.indexOf('@');
        return at < 0 ? user(audited) : user(audited.substring(0, at)).at(audited.substring(at + 1));
    }
}
