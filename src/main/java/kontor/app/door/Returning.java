package kontor.app.door;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Words for a raw terminal: each line feed also returns to the line's beginning. What is written at once goes on at
/// once.
final class Returning extends FilterOutputStream {

    Returning(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var returning = new ByteArrayOutputStream(length + 2);
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') returning.write('\r');
            returning.write(bytes[i]);
        }
        out.write(returning.toByteArray());
    }
}
