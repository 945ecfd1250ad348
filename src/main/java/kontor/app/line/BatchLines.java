package kontor.app.line;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of a batch, one by one as they come, so that a script may wait for each answer. No line is held that is
/// longer than any command can be.
final class BatchLines {

    /// Longer lines are refused.
    static final int LONGEST = 1 << 20;

    /// One line.
    ///
    /// @param number of the line in the file, blank ones counted
    /// @param text   its text, or why it has none
    record Came(long number, Text text) {
        /// Either text, or what is wrong with it.
        sealed interface Text {}

        record Good(String text) implements Text {}

        record TooLong() implements Text {}

        /// Bytes that are no UTF-8.
        record Garbled() implements Text {}

        boolean blank() {
            return text instanceof Good(var words) && words.isBlank();
        }
    }

    private final InputStream in;
    private long number;

    BatchLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /// The next line that is not blank; empty at the end.
    Optional<Came> next() throws IOException {
        while (true) {
            var line = new ByteArrayOutputStream();
            int c = in.read();
            if (c < 0) return Optional.empty();
            long length = 0;
            for (; c >= 0 && c != '\n'; c = in.read()) if (++length <= LONGEST) line.write(c);
            number++;
            var came = new Came(number, length > LONGEST ? new Came.TooLong() : decode(line.toByteArray()));
            if (!came.blank()) return Optional.of(came);
        }
    }

    private Came.Text decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Came.Good(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Came.Garbled();
        }
    }
}
