package kontor.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// A company as one file that any engine can take: gzip over lines, first what it is (JSON), then the keys of persons,
/// then, where its first records cannot be run again one by one, the tables as they were behind those ([Content]), then
/// every record since (JSON), then how many there were. Format 1 knew no keys, format 2 no tables.
///
/// From H2 the records are all there is to carry: run again they give the same tables, which every snapshot proves. On
/// PostgreSQL commands run side by side, and no order of them need give the same tables again (see [Chain]): what is
/// carried from there is the tables themselves, as one transaction sees them, with the chain among them.
final class Backup {

    private Backup() {}

    /// Something to write lines with.
    interface Lines {
        void write(String line);
    }

    /// What writes a backup.
    private interface Writing {
        void to(Lines lines) throws IOException;
    }

    /// Writes all that is acknowledged now in a folder. The file appears when it is whole.
    static long write(Journal journal, Path folder, Path file) {
        var place = journal.place();
        var base = Base.of(folder);
        written(file, lines -> {
            var keys = journal.keys().lines(place.seq());
            lines.write(Json.write(header(place, keys.size(), base)));
            keys.forEach(lines::write);
            if (base.isPresent()) Base.copy(folder, lines::write);
            var first = base.map(Base::seq).orElse(0L) + 1;
            if (first <= place.seq()) journal.read(first, place.seq(), (json, _) -> lines.write(json));
            lines.write(Json.write(Map.of("end", place.seq())));
        });
        return place.seq();
    }

    /// The same of a company on PostgreSQL, as one transaction sees it. Rows that no server has linked yet are linked
    /// here
    /// in the order in which one would.
    static long write(Link link, Path file) {
        var numbers = new Numbering(link);
        written(file, lines -> {
            var keys = KeyTable.lines(link);
            var base = new Base(numbers.last(), numbers.head(), Migrations.version(link));
            var place = new Journal.Place(base.seq(), base.head(), 0, 0);
            lines.write(Json.write(header(place, keys.size(), Optional.of(base))));
            keys.forEach(lines::write);
            Content.write(link, lines::write, numbers::linked);
            lines.write(Json.write(Map.of("end", base.seq())));
        });
        return numbers.last();
    }

    private static void written(Path file, Writing writing) {
        var made = file.toAbsolutePath().resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(made);
            var owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = java.nio.channels.FileChannel.open(
                            made, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owners);
                    var zip = new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16);
                    var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
                writing.to(text -> line(out, text));
                out.flush();
                zip.finish();
                channel.force(true);
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.REAL.sync(made.resolveSibling("."));
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

    private static Map<String, Object> header(Journal.Place place, int keys, Optional<Base> base) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kontor", "backup");
        tree.put("format", base.isPresent() ? 3 : 2);
        tree.put("program", Opening.PROGRAM);
        tree.put("records", place.seq());
        tree.put("head", place.head());
        tree.put("keys", keys);
        base.ifPresent(b -> tree.putAll(b.tree()));
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
            try (var from = Restoring.open(file)) {
                opening.disk().folder(making);
                from.base(making);
                try (var journal = Journal.find(opening.disk(), making, opening.size(), 0, _ -> {})) {
                    from.keys(journal.keys());
                    from.records(journal::append);
                }
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
}
