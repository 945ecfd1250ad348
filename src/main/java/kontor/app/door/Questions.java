package kontor.app.door;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.LinkedBlockingQueue;

/// The client's standard input, asked for piece by piece, so that nothing is taken that nobody reads.
final class Questions extends InputStream {

    private static final byte[] END = {};

    private final Wire wire;
    private final LinkedBlockingQueue<byte[]> came = new LinkedBlockingQueue<>();
    private byte[] piece = END;
    private int at;
    private boolean ended;
    private volatile boolean gone;

    Questions(Wire wire) {
        this.wire = wire;
    }

    /// A piece has come; an empty one is the end.
    void give(byte[] bytes) {
        came.add(bytes);
    }

    /// The client has gone.
    void gone() {
        gone = true;
        came.add(END);
    }

    private boolean more() throws IOException {
        if (at < piece.length) return true;
        if (ended) return false;
        wire.send(Wire.NEXT);
        try {
            piece = came.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        at = 0;
        if (gone) throw new IOException("the client has gone");
        ended = piece.length == 0;
        return !ended;
    }

    @Override
    public int read() throws IOException {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) return 0;
        if (!more()) return -1;
        int some = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, some);
        at += some;
        return some;
    }

    @Override
    public int available() {
        return piece.length - at;
    }
}
