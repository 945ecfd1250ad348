package kontor.terminal;

import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// One terminal and the surface it shows: bytes in, bytes out and a size, whatever door it came through.
///
/// One virtual thread owns the screen; bytes, sizes, changes and posted work wait in one queue. Idle, it is blocked.
public final class Session {
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /// Starts a session; nothing is awaited here.
    public Session(Surface.Maker maker, OutputStream out, int columns, int rows, TerminalKind kind) {}

    /// Bytes typed, in any pieces.
    public void bytes(byte[] bytes) {}

    public void resized(int columns, int rows) {}

    /// The terminal is gone.
    public void hangUp() {}

    /// A commit changed these tables. Never blocks; changes not yet seen are put together.
    public void changed(Set<String> tables) {}

    /// Runs something on the session's thread, then paints.
    public void post(Runnable onSessionThread) {}

    /// Puts a text on the clipboard of the terminal's user (OSC 52).
    public void copy(String text) {}

    /// What is known of the terminal.
    public TerminalKind kind() {
        throw new UnsupportedOperationException();
    }

    /// Done when the session has ended and the terminal is restored; with the fault, if one ended it.
    public CompletableFuture<Void> ended() {
        return ended;
    }
}
