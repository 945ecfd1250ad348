package kontor.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/// An entry's JSON as a record of a segment: length (u32, its highest bit set on the first record of a batch), CRC-32C
/// (u32) over the length and the text, the text.
///
/// The bit tells a torn end from a broken middle. A batch is written only when the one before it is synced; so a
/// record that cannot be read was never acknowledged if no batch begins behind it, and was if one does.
final class Framed {

    private Framed() {}

    static final int HEADER = 8;
    private static final int FIRST = 0x8000_0000;
    private static final int LONGEST = 64 << 20;
    private static final byte[] OPENS = "{\"seq\":".getBytes(StandardCharsets.UTF_8);

    /// The whole batch, ready to be written.
    static ByteBuffer batch(List<String> entries) {
        var texts =
                entries.stream().map(e -> e.getBytes(StandardCharsets.UTF_8)).toList();
        var bytes = ByteBuffer.allocate(
                texts.stream().mapToInt(t -> t.length + HEADER).sum());
        var first = FIRST;
        for (var text : texts) {
            var word = text.length | first;
            bytes.putInt(word).putInt(crc(word, text, 0, text.length)).put(text);
            first = 0;
        }
        return bytes.flip();
    }

    private static int crc(int word, byte[] text, int from, int length) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(4).putInt(0, word));
        crc.update(text, from, length);
        return (int) crc.getValue();
    }

    /// The length of the text behind a header's first word; negative where it can be none.
    static int length(int word) {
        var length = word & ~FIRST;
        return length >= OPENS.length && length <= LONGEST ? length : -1;
    }

    static boolean whole(int word, int crc, byte[] text) {
        return crc(word, text, 0, text.length) == crc;
    }

    /// Whether a batch begins anywhere in these bytes: a whole record, marked as the first of its batch.
    static boolean batchBegins(byte[] bytes) {
        var words = ByteBuffer.wrap(bytes);
        for (int at = HEADER; at + OPENS.length <= bytes.length; at++) {
            if (!opens(bytes, at)) continue;
            var word = words.getInt(at - HEADER);
            var length = length(word);
            if ((word & FIRST) == 0 || length < 0 || at + length > bytes.length) continue;
            if (crc(word, bytes, at, length) == words.getInt(at - 4)) return true;
        }
        return false;
    }

    private static boolean opens(byte[] bytes, int at) {
        for (int i = 0; i < OPENS.length; i++) if (bytes[at + i] != OPENS[i]) return false;
        return true;
    }

    /// The number that an entry's JSON opens with.
    static long seq(String json) {
        return Long.parseLong(json, OPENS.length, json.indexOf(',', OPENS.length), 10);
    }

    /// The hash that an entry's JSON ends with.
    static String before(String json) {
        return json.substring(Math.max(0, json.length() - 66), json.length() - 2);
    }
}
