package kontor.app.door;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One end of a connection: whole frames out, whole frames in. The types are in the package's sign.
final class Wire implements AutoCloseable {

    static final byte HELLO = 'H';
    static final byte INPUT = 'I';
    static final byte RESIZE = 'R';
    static final byte HANG_UP = 'U';
    static final byte WELCOME = 'W';
    static final byte OUTPUT = 'O';
    static final byte ERROR = 'E';
    static final byte NEXT = 'N';
    static final byte QUIT = 'Q';
    static final byte NOT_LET_IN = 'X';
    static final byte YIELD = 'Y';

    static final int MOST = 1 << 20;
    static final int PIECE = 1 << 15;
    private static final byte[] NOTHING = {};

    /// What came in one piece.
    record Frame(byte type, byte[] body) {
        int number(int at) {
            return ByteBuffer.wrap(body).getInt(at);
        }
    }

    /// What came was no frame: the other side does not speak the protocol.
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        Malformed(String what) {
            super(what);
        }
    }

    private final SocketChannel channel;
    private final ReentrantLock sending = new ReentrantLock();
    private final ByteBuffer in = ByteBuffer.allocate(PIECE).flip();

    Wire(SocketChannel channel) {
        this.channel = channel;
    }

    void send(byte type) throws IOException {
        send(type, NOTHING, 0, 0);
    }

    void send(byte type, byte[] body) throws IOException {
        send(type, body, 0, body.length);
    }

    /// Blocks while the other side does not read; only the thread that sends waits.
    void send(byte type, byte[] from, int at, int length) throws IOException {
        var out = ByteBuffer.allocate(5 + length);
        out.put(type).putInt(length).put(from, at, length).flip();
        sending.lock();
        try {
            while (out.hasRemaining()) channel.write(out);
        } finally {
            sending.unlock();
        }
    }

    void sendNumbers(byte type, int... numbers) throws IOException {
        var body = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) body.putInt(number);
        send(type, body.array());
    }

    /// Any bytes as frames of a size that the other side takes.
    void sendAll(byte type, byte[] from, int at, int length) throws IOException {
        for (int sent = 0; sent < length; sent += PIECE) {
            send(type, from, at + sent, Math.min(PIECE, length - sent));
        }
    }

    /// The next frame; null at the end.
    @Nullable
    Frame next() throws IOException {
        if (!filled(5)) return null;
        byte type = in.get();
        int length = in.getInt();
        if (length < 0 || length > MOST)
            throw new Malformed("a frame of " + Integer.toUnsignedString(length) + " bytes");
        var body = new byte[length];
        int have = Math.min(length, in.remaining());
        in.get(body, 0, have);
        var rest = ByteBuffer.wrap(body, have, length - have);
        while (rest.hasRemaining()) {
            if (channel.read(rest) < 0) throw new Malformed("the end in the middle of a frame");
        }
        return new Frame(type, body);
    }

    private boolean filled(int bytes) throws IOException {
        while (in.remaining() < bytes) {
            in.compact();
            int came = channel.read(in);
            in.flip();
            if (came < 0) {
                if (in.hasRemaining()) throw new Malformed("the end in the middle of a frame");
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
