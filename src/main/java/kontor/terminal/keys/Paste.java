package kontor.terminal.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A bracketed paste while it comes in.
final class Paste {
    private static final int MOST_CHARS = 100_000;
    private static final int MOST_BYTES = 4 * MOST_CHARS;
    private static final byte[] END = {0x1B, '[', '2', '0', '1', '~'};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int matched;

    /// Takes one byte; true when it was the last of the closing bracket.
    boolean take(int b) {
        if (b == END[matched]) return ++matched == END.length;
        keep(END, matched);
        matched = b == END[0] ? 1 : 0;
        if (matched == 0) keep(new byte[] {(byte) b}, 1);
        return false;
    }

    private void keep(byte[] some, int count) {
        if (bytes.size() + count <= MOST_BYTES) bytes.write(some, 0, count);
    }

    /// What was pasted: line ends as `\n`, no other control characters but tabs, at most 100 000 characters.
    Key key() {
        var raw = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        var text = new StringBuilder();
        raw.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .limit(MOST_CHARS)
                .forEach(text::appendCodePoint);
        return Key.paste(text.toString());
    }
}
