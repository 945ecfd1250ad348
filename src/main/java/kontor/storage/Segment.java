package kontor.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads one file of the journal, record by record, up to its end or to the first record that is not whole.
final class Segment implements AutoCloseable {

    private static final int PIECE = 1 << 20;

    private final Disk.Opened file;
    private final long size;
    private long at;
    private byte[] piece = {};
    private long pieceAt;
    private String text = "";

    private Segment(Disk.Opened file) {
        this.file = file;
        this.size = file.size();
    }

    static Segment open(Disk disk, Path file) {
        return new Segment(disk.look(file));
    }

    /// The number of the first record, which is the file's name.
    static long first(Path file) {
        var name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    static String name(long first) {
        return "%012d.log".formatted(first);
    }

    /// Goes to the next record; false at the end, or where what follows is not whole.
    boolean next() {
        if (at + Framed.HEADER > size) return false;
        var header = ByteBuffer.wrap(bytes(at, Framed.HEADER));
        var word = header.getInt();
        var length = Framed.length(word);
        if (length < 0 || at + Framed.HEADER + length > size) return false;
        var content = bytes(at + Framed.HEADER, length);
        if (!Framed.whole(word, header.getInt(), content)) return false;
        text = new String(content, StandardCharsets.UTF_8);
        at += Framed.HEADER + length;
        return true;
    }

    /// The record's JSON.
    String text() {
        return text;
    }

    /// Where the next record begins.
    long at() {
        return at;
    }

    /// Whether nothing, or only prepared room, follows.
    boolean empty() {
        for (long place = at; place < size; place += PIECE) {
            for (var b : bytes(place, (int) Math.min(PIECE, size - place))) if (b != 0) return false;
        }
        return true;
    }

    /// Whether a batch begins behind what is not whole.
    boolean batchBeginsBehind() {
        return Framed.batchBegins(bytes(at, (int) (size - at)));
    }

    private byte[] bytes(long from, int length) {
        if (length > PIECE) {
            var all = new byte[length];
            file.read(from, ByteBuffer.wrap(all));
            return all;
        }
        if (from < pieceAt || from + length > pieceAt + piece.length) {
            piece = new byte[(int) Math.min(PIECE, size - from)];
            pieceAt = from;
            file.read(from, ByteBuffer.wrap(piece));
        }
        var start = (int) (from - pieceAt);
        return java.util.Arrays.copyOfRange(piece, start, start + length);
    }

    @Override
    public void close() {
        file.close();
    }
}
