package kontor.storage;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A backup that is being read, from its beginning to its end: the tables where it has some, the keys, the records.
/// Anything that is not as it should be is a [StorageFault].
final class Restoring implements AutoCloseable {

    private static final int AT_ONCE = 1000;

    private final Path file;
    private final BufferedReader in;
    private final Map<String, Object> header;
    private final List<String> keys = new ArrayList<>();

    private Restoring(Path file, BufferedReader in) throws IOException, Json.Malformed {
        this.file = file;
        this.in = in;
        this.header = Json.object(next());
        if (!"backup".equals(header.get("kontor"))) throw no("something else");
        if (!List.of("1", "2", "3").contains(String.valueOf(header.get("format")))) throw no("of a newer program");
        var wanted = whole("keys");
        for (long i = 0; i < wanted; i++) keys.add(next());
    }

    static Restoring open(Path file) {
        if (!Files.isReadable(file)) throw new StorageFault(new Trouble.NotABackup(file.toString(), "cannot be read"));
        try {
            return new Restoring(
                    file,
                    new BufferedReader(new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8)));
        } catch (IOException | Json.Malformed | NumberFormatException e) {
            throw new StorageFault(new Trouble.NotABackup(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    /// What its first records came to, where they cannot be run again.
    Optional<Base> base() {
        return header.containsKey("base") ? Optional.of(Base.parse(header)) : Optional.empty();
    }

    /// Puts the tables aside in a folder of a journal.
    void base(Path journal) {
        var base = base();
        if (base.isEmpty()) return;
        try (var out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Base.file(journal)), 1 << 16), StandardCharsets.UTF_8))) {
            out.write(Json.write(base.get().tree()) + "\n");
            for (var line = next(); ; line = next()) {
                out.write(line + "\n");
                if (line.equals("{}")) return;
            }
        } catch (IOException e) {
            throw no(String.valueOf(e.getMessage()));
        }
    }

    /// Puts the tables into a database that has the tables of their version.
    void base(Link link) {
        try {
            Content.load(link, this::next);
        } catch (IOException | Json.Malformed | IllegalArgumentException e) {
            throw no(String.valueOf(e.getMessage()));
        }
    }

    void keys(Keys into) {
        for (var key : keys) if (!into.take(key)) throw no("a person's key cannot be read");
        into.settle();
    }

    /// Hands over the records behind the tables, some at once.
    void records(Consumer<List<String>> some) {
        try {
            var batch = new ArrayList<String>();
            var head = base().map(Base::head).orElse(Entry.NOTHING);
            var wanted = whole("records");
            for (long seq = base().map(Base::seq).orElse(0L) + 1; seq <= wanted; seq++) {
                var json = next();
                var entry = Entry.parse(json);
                if (entry.seq() != seq || !entry.before().equals(head)) throw no("record " + seq + " does not follow");
                head = Entry.hash(json);
                batch.add(json);
                if (batch.size() < AT_ONCE && seq < wanted) continue;
                some.accept(List.copyOf(batch));
                batch.clear();
            }
            if (!Json.object(next()).equals(Map.of("end", java.math.BigDecimal.valueOf(wanted))))
                throw no("its end is missing");
            if (!head.equals(header.get("head"))) throw no("the chain does not end as it says");
        } catch (IOException | Json.Malformed | NumberFormatException e) {
            throw no(String.valueOf(e.getMessage()));
        }
    }

    private long whole(String name) {
        return Long.parseLong(String.valueOf(header.getOrDefault(name, 0)));
    }

    private String next() throws IOException {
        var line = in.readLine();
        if (line == null) throw no("its end is missing");
        return line;
    }

    private StorageFault no(String reason) {
        return new StorageFault(new Trouble.NotABackup(file.toString(), reason));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw no(String.valueOf(e.getMessage()));
        }
    }
}
