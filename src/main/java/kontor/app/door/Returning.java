package kontor.app.door;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Words for a raw terminal: each line feed also returns to the line's beginning.
final class Returning extends FilterOutputStream {

    Returning(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        if (one == '\n') out.write('\r');
        out.write(one);
    }
}
