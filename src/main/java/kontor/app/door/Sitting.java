package kontor.app.door;

import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import kontor.kernel.Lang;
import kontor.kernel.Text;
import kontor.terminal.Session;
import kontor.terminal.Surface;
import kontor.terminal.TerminalKind;
import org.jspecify.annotations.Nullable;

/// A console somebody sits at, whatever door they came through: the session, what it shows while the company opens,
/// and what commits tell it. Here a person becomes a [Session].
final class Sitting {

    /// The terminal at the other end.
    record Terminal(OutputStream out, int columns, int rows, TerminalKind kind) {}

    private final Session session;
    private final CompletableFuture<Surface.Maker> maker;
    private final AtomicReference<@Nullable Opening> shown = new AtomicReference<>();
    private final Lang lang;

    Sitting(Server server, House.Visitor visitor, Terminal at) {
        this.lang = visitor.lang();
        this.maker = server.office().thenApply(office -> server.house().console(office, visitor));
        var words = Server.TEXTS.say("door.opening", lang);
        this.session = new Session(
                own -> {
                    var opening = new Opening(own, maker, words, () -> far(server));
                    server.replayed().tell(() -> own.post(() -> {}));
                    shown.set(opening);
                    return opening;
                },
                at.out(),
                Math.max(1, at.columns()),
                Math.max(1, at.rows()),
                at.kind());
        var changes =
                maker.thenApply(_ -> server.office().join().company().reads().listen(session::changed));
        session.ended().whenComplete((_, _) -> changes.thenAccept(Sitting::close));
    }

    private Optional<Opening.Far> far(Server server) {
        return server.replayed()
                .part()
                .map(p -> new Opening.Far(
                        p.done(),
                        p.of(),
                        Server.TEXTS.say(
                                Text.of("door.opening.again", p.done(), p.of(), p.perSecond(), p.secondsLeft()),
                                lang)));
    }

    private static void close(AutoCloseable handle) {
        try {
            handle.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Session session() {
        return session;
    }

    /// Puts a line over whatever is shown.
    void warn(String key, Object... args) {
        over(Server.TEXTS.say(Text.of(key, args), lang));
    }

    /// @param words empty to take them away
    void over(String words) {
        session.post(() -> {
            var opening = shown.get();
            if (opening != null) opening.warn(words);
        });
    }

    /// Why it ended, when it has: a fault of the session's own, or why the company could not be opened.
    @Nullable
    Throwable whyEnded() {
        if (session.ended().isCompletedExceptionally()) return session.ended().exceptionNow();
        if (!maker.isCompletedExceptionally()) return null;
        var failed = maker.exceptionNow();
        return failed instanceof CompletionException c && c.getCause() != null ? c.getCause() : failed;
    }
}
