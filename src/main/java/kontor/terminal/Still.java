package kontor.terminal;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Picture;
import org.jspecify.annotations.Nullable;

/// A session nobody sits at, for pictures of screens: it runs on the caller's thread and shows nothing.
///
/// What its surface does beside the session must be done at once (an executor that runs on the caller's
/// thread): a picture waits for nobody.
public final class Still {
    private static final long SECOND = 1_000_000_000;

    private final Session session;
    private final int columns;
    private final int rows;
    private @Nullable Surface surface;
    private long nanos;

    private Still(Surface.Maker maker, int columns, int rows, TerminalKind kind) {
        this.columns = columns;
        this.rows = rows;
        session = new Session(
                own -> held(maker.make(own)), OutputStream.nullOutputStream(), columns, rows, kind, new Jumping());
        session.open();
        settle();
    }

    /// Time passes from key to key only, so a lone Esc need not be waited for.
    private final class Jumping implements Watch {
        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }
    }

    /// Makes the surface and lets it settle.
    public static Still of(Surface.Maker maker, int columns, int rows, TerminalKind kind) {
        return new Still(maker, columns, rows, kind);
    }

    /// Types keys as a terminal sends them: `or 10042\r`.
    public Still type(String bytes) {
        session.bytes(bytes.getBytes(StandardCharsets.UTF_8));
        settle();
        nanos += SECOND;
        settle();
        return this;
    }

    /// The screen as it stands.
    public Picture picture() {
        settle();
        var shown = Objects.requireNonNull(surface);
        var canvas = Canvas.blank(columns, rows, shown.theme());
        shown.paint(canvas);
        return Picture.of(canvas);
    }

    private Surface held(Surface made) {
        surface = made;
        return made;
    }

    /// A fault of the surface is the caller's: there is no terminal to restore.
    private void settle() {
        while (session.turnIfAny()) {
            // until nothing is left to be done
        }
        if (!session.ended().isCompletedExceptionally()) return;
        throw new IllegalStateException("the screen failed", session.ended().exceptionNow());
    }
}
