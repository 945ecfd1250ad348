package kontor.ssh;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/// What goes out on a channel. At most one piece waits for a client that does not read; whoever writes the next one
/// waits with it, and after a while the client is given up.
final class Outlet extends OutputStream {

    private static final int PIECE = 1 << 14;

    private final IoOutputStream to;
    private final Duration patience;
    private final Runnable giveUp;
    private @Nullable IoWriteFuture last;

    /// @param giveUp called once where a piece was not taken in time
    Outlet(IoOutputStream to, Duration patience, Runnable giveUp) {
        this.to = to;
        this.patience = patience;
        this.giveUp = giveUp;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        for (int sent = 0; sent < length; sent += PIECE) {
            settle();
            var piece = new byte[Math.min(PIECE, length - sent)];
            System.arraycopy(bytes, from + sent, piece, 0, piece.length);
            last = to.writeBuffer(new ByteArrayBuffer(piece));
        }
    }

    /// Waits until all that was written has gone out.
    synchronized void settle() throws IOException {
        var before = last;
        if (before == null) return;
        last = null;
        if (!before.await(patience)) {
            giveUp.run();
            throw new IOException("the client takes nothing");
        }
        if (!before.isWritten()) throw new IOException("the client has gone", before.getException());
    }
}
