package kontor.app.door;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Somebody who is in: at a console, or with one command line.
final class Guest {

    /// Where consoles are open that do not come over a network.
    static final String HERE = "local";

    private static final long PATIENCE = 2;

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

    /// Who has signed in at the console; else who opened the connection.
    String who() {
        var at = sitting;
        return at == null ? who : at.session().who().orElse(who);
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

    /// Takes the warning away.
    void calm() {
        var at = sitting;
        if (at != null) at.over("");
    }

    /// Their screen goes, their drafts stay; a command line is cut off, and a screen that does not go in time.
    void end() {
        var at = sitting;
        if (at == null) {
            end.run();
            return;
        }
        at.session().hangUp();
        Thread.ofVirtual().name("guest's end").start(() -> {
            try {
                at.session().ended().get(PATIENCE, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException cut) {
                end.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// The connection ends at once.
    void cut() {
        end.run();
    }
}
