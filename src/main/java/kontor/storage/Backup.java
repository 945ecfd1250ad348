package kontor.storage;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The whole journal as one file that any engine can take: gzip over lines, first what it is (JSON), then the keys of
/// persons, then every record (JSON), then how many there were. Format 1 knew no keys.
final class Backup {

    private static final int AT_ONCE = 1000;

    private Backup() {}

    /// Writes all that is acknowledged now. The file appears when it is whole.
    static long write(Journal journal, Path file) {
        var place = journal.place();
        var made = file.toAbsolutePath().resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(made);
            var owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = java.nio.channels.FileChannel.open(
                            made, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owners);
                    var zip = new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16);
                    var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
                var keys = journal.keys().lines(place.seq());
                line(out, Json.write(header(place, keys.size())));
                for (var key : keys) line(out, key);
                journal.read(1, place.seq(), (json, _) -> line(out, json));
                line(out, Json.write(Map.of("end", place.seq())));
                out.flush();
                zip.finish();
                channel.force(true);
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.REAL.sync(made.resolveSibling("."));
            return place.seq();
        } catch (IOException | UncheckedIOException e) {
            throw new StorageFault(new Trouble.DiskFailed(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static void line(BufferedWriter out, String json) {
        try {
            out.write(json);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> header(Journal.Place place, int keys) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kontor", "backup");
        tree.put("format", 2);
        tree.put("program", Opening.PROGRAM);
        tree.put("records", place.seq());
        tree.put("head", place.head());
        tree.put("keys", keys);
        return tree;
    }

    /// Makes the journal of a folder out of a backup. It gets its name when it is whole.
    ///
    /// @throws StorageFault where the folder has a company, or the file is no whole backup
    static void read(Path file, Opening opening) {
        try (var lock = FolderLock.take(opening.folder())) {
            for (var name : List.of(opening.journal(), opening.snapshots(), opening.live()))
                if (!opening.disk().list(name).isEmpty())
                    throw new StorageFault(new Trouble.NotEmpty(opening.folder().toString()));
            var making = opening.folder().resolve("restoring");
            opening.disk().clear(making);
            try (var journal = Journal.find(opening.disk(), making, opening.size(), 0, _ -> {})) {
                new Filling(file, journal).fill();
            } catch (StorageFault e) {
                opening.disk().clear(making);
                throw e;
            }
            opening.disk().sync(making);
            opening.disk().delete(opening.journal());
            opening.disk().rename(making, opening.journal());
            opening.disk().sync(opening.folder());
        }
    }

    /// A backup being read into a journal.
    private record Filling(Path file, Journal journal) {

        void fill() {
            if (!Files.isReadable(file)) throw no("cannot be read");
            try (var in = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
                var header = Json.object(next(in));
                if (!"backup".equals(header.get("kontor"))) throw no("something else");
                if (!List.of("1", "2").contains(String.valueOf(header.get("format")))) throw no("of a newer program");
                keys(in, Long.parseLong(String.valueOf(header.getOrDefault("keys", 0))));
                records(in, Long.parseLong(String.valueOf(header.get("records"))));
                if (!journal.place().head().equals(header.get("head"))) throw no("the chain does not end as it says");
            } catch (IOException | Json.Malformed | NumberFormatException e) {
                throw no(String.valueOf(e.getMessage()));
            }
        }

        private void keys(BufferedReader in, long wanted) throws IOException {
            for (long i = 0; i < wanted; i++)
                if (!journal.keys().take(next(in))) throw no("a person's key cannot be read");
            journal.keys().settle();
        }

        private void records(BufferedReader in, long wanted) throws IOException, Json.Malformed {
            var batch = new ArrayList<String>();
            var head = Entry.NOTHING;
            for (long seq = 1; seq <= wanted; seq++) {
                var json = next(in);
                var entry = Entry.parse(json);
                if (entry.seq() != seq || !entry.before().equals(head)) throw no("record " + seq + " does not follow");
                head = Entry.hash(json);
                batch.add(json);
                if (batch.size() < AT_ONCE && seq < wanted) continue;
                journal.append(batch);
                batch.clear();
            }
            if (!Json.object(next(in)).equals(Map.of("end", java.math.BigDecimal.valueOf(wanted))))
                throw no("its end is missing");
        }

        private String next(BufferedReader in) throws IOException {
            var line = in.readLine();
            if (line == null) throw no("its end is missing");
            return line;
        }

        private StorageFault no(String reason) {
            return new StorageFault(new Trouble.NotABackup(file.toString(), reason));
        }
    }
}
