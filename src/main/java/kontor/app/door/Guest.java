package kontor.app.door;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Somebody who is in: at a console, or with one command line.
final class Guest {

    /// Where consoles are open that do not come over a network.
    static final String HERE = "local";

    private final String who;
    private final String from;
    private final Runnable end;
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private volatile @Nullable Sitting sitting;
    private volatile int number;

    /// @param who  as the audit trail writes it
    /// @param from an address, or [#HERE]
    /// @param end  ends the connection
    Guest(String who, String from, Runnable end) {
        this.who = who;
        this.from = from;
        this.end = end;
    }

    void numbered(int given) {
        number = given;
    }

    /// Given when they came in; people name a session by it.
    int number() {
        return number;
    }

    String who() {
        return who;
    }

    String from() {
        return from;
    }

    Instant since() {
        return since;
    }

    void sits(Sitting at) {
        sitting = at;
    }

    boolean atConsole() {
        return sitting != null;
    }

    /// Shows a warning on their screen, if they have one.
    void warn(String key, Object... args) {
        var at = sitting;
        if (at != null) at.warn(key, args);
    }

    /// Their screen goes, their drafts stay; a command line is cut off.
    void end() {
        var at = sitting;
        if (at != null) at.session().hangUp();
        end.run();
    }
}
