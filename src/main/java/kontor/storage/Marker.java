package kontor.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;

/// The file that says the company was closed: the live tables are whole, and here the journal ends.
///
/// It is gone, and its folder synced, before the live tables are opened; it is written after they are closed and
/// synced.
///
/// @param place  where the journal ends
/// @param schema the version of the live tables
record Marker(Journal.Place place, long schema) {

    static Optional<Marker> read(Disk disk, Path folder) {
        var file = file(folder);
        if (!disk.exists(file)) return Optional.empty();
        try {
            var tree = Json.object(new String(disk.bytes(file), StandardCharsets.UTF_8));
            var place = new Journal.Place(
                    Long.parseLong(String.valueOf(tree.get("seq"))),
                    String.valueOf(tree.get("head")),
                    Long.parseLong(String.valueOf(tree.get("segment"))),
                    Long.parseLong(String.valueOf(tree.get("end"))));
            return Optional.of(new Marker(place, Long.parseLong(String.valueOf(tree.get("schema")))));
        } catch (Json.Malformed | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Disk disk, Path folder) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("format", 1);
        tree.put("seq", place.seq());
        tree.put("head", place.head());
        tree.put("segment", place.segment());
        tree.put("end", place.end());
        tree.put("schema", schema);
        disk.replace(file(folder), Json.write(tree).getBytes(StandardCharsets.UTF_8));
    }

    static void remove(Disk disk, Path folder) {
        disk.delete(file(folder));
        disk.sync(folder);
    }

    private static Path file(Path folder) {
        return folder.resolve("clean");
    }
}
