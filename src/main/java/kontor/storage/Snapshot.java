package kontor.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/// A closed, checked and compacted copy of the tables as they were after one record.
///
/// @param seq    the last record it holds
/// @param head   that record's hash
/// @param schema the version of its tables
/// @param bytes  the length of its file
/// @param crc    CRC-32C of its file
/// @param tables the hash of each table's content
record Snapshot(long seq, String head, long schema, long bytes, long crc, SortedMap<String, String> tables) {

    static final String FILE = "kontor.mv.db";
    private static final String MANIFEST = "manifest.json";

    static Path folder(Path snapshots, long seq) {
        return snapshots.resolve("%012d".formatted(seq));
    }

    /// The same, with what its closed file is.
    Snapshot of(Disk disk, Path file) {
        var length = disk.length(file);
        return new Snapshot(seq, head, schema, length, crc(disk, file, length), tables);
    }

    void write(Disk disk, Path folder, String program) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("format", 1);
        tree.put("seq", seq);
        tree.put("head", head);
        tree.put("schema", schema);
        tree.put("program", program);
        tree.put("bytes", bytes);
        tree.put("crc", crc);
        tree.put("tables", tables);
        try (var file = disk.open(folder.resolve(MANIFEST))) {
            file.truncate(0);
            file.write(0, ByteBuffer.wrap(Json.write(tree).getBytes(StandardCharsets.UTF_8)));
            file.sync();
        }
    }

    /// What the manifest says; nothing where it cannot be read.
    static Optional<Snapshot> read(Disk disk, Path folder) {
        var manifest = folder.resolve(MANIFEST);
        if (!disk.exists(manifest)) return Optional.empty();
        try {
            var tree = Json.object(new String(disk.bytes(manifest), StandardCharsets.UTF_8));
            var tables = new TreeMap<String, String>();
            ((Map<?, ?>) tree.getOrDefault("tables", Map.of()))
                    .forEach((name, hash) -> tables.put(String.valueOf(name), String.valueOf(hash)));
            return Optional.of(new Snapshot(
                    whole(tree, "seq"),
                    String.valueOf(tree.get("head")),
                    whole(tree, "schema"),
                    whole(tree, "bytes"),
                    whole(tree, "crc"),
                    tables));
        } catch (Json.Malformed | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static long whole(Map<String, Object> tree, String name) {
        return Long.parseLong(String.valueOf(tree.get(name)));
    }

    /// Whether the file is, bit by bit, what was closed.
    boolean good(Disk disk, Path folder) {
        var file = folder.resolve(FILE);
        return disk.exists(file) && crc(disk, file, bytes) == crc;
    }

    /// CRC-32C of a file; -1 where it has another length.
    static long crc(Disk disk, Path path, long length) {
        var crc = new CRC32C();
        try (var file = disk.look(path)) {
            if (file.size() != length) return -1;
            var piece = ByteBuffer.allocate(1 << 20);
            for (long at = 0; at < length; at += piece.capacity()) {
                file.read(at, piece.clear());
                crc.update(piece.flip());
            }
            return crc.getValue();
        }
    }
}
