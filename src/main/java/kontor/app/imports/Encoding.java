package kontor.app.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kontor.app.line.Stop;
import kontor.kernel.Text;

/// Whether a file is UTF-8 from its beginning to its end.
final class Encoding {

    private Encoding() {}

    private static final int BLOCK = 1 << 16;

    /// @throws Stop where it is not, with the line
    static void check(Path file) throws IOException, Stop {
        try (var channel = FileChannel.open(file)) {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var bytes = ByteBuffer.allocate(BLOCK);
            var chars = CharBuffer.allocate(BLOCK);
            long line = 1;
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                var result = decoder.decode(bytes, chars, end);
                for (int i = 0; i < chars.position(); i++) if (chars.get(i) == '\n') line++;
                if (result.isError()) {
                    throw Stop.refused(
                            Text.of("import.file.utf8", file.getFileName().toString(), line));
                }
                bytes.compact();
                chars.clear();
            }
        }
    }
}
