package kontor.app.door;

import java.io.IOException;
import java.io.OutputStream;

/// An output stream that ends at the client.
final class Reply extends OutputStream {

    private final Wire wire;
    private final byte type;

    Reply(Wire wire, byte type) {
        this.wire = wire;
        this.type = type;
    }

    @Override
    public void write(int one) throws IOException {
        wire.send(type, new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        wire.sendAll(type, bytes, from, length);
    }
}
