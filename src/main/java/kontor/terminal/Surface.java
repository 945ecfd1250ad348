package kontor.terminal;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Theme;

/// What a [Session] shows and drives; everything here is called on the session's own thread, one at a time.
///
/// A session handles all that waits before it paints once, so nothing here needs to ask for a painting.
public interface Surface {
    /// Makes the surface of a session, on the session's thread; it may keep the session to post to it.
    @FunctionalInterface
    interface Maker {
        Surface make(Session session);
    }

    /// Paints the whole screen on a blank canvas as large as the terminal, also when that is too small.
    void paint(Canvas canvas);

    /// One key.
    void key(Key key);

    /// A commit changed these tables.
    void changed(Set<String> tables);

    /// A message to be run on the session's thread has been run.
    default void woken() {}

    /// A minute has begun: the clock in row 1 may be painted anew.
    default void minute() {}

    /// How long without a key, counted from the last one, until [#idle] is called; empty: never. Asked after everything
    /// handled; a longer patience than the one that ran out last is waited for too.
    default Optional<Duration> patience() {
        return Optional.empty();
    }

    /// The patience has run out.
    default void idle() {}

    /// Whether the session is to end; asked after everything handled.
    boolean ended();

    /// The terminal is gone: keep the drafts, let go of everything else. The session ends after this.
    void hangUp();

    /// Who sits here, as the audit trail writes it, where somebody has signed in.
    default Optional<String> who() {
        return Optional.empty();
    }

    /// The theme of the next painting.
    Theme theme();
}
