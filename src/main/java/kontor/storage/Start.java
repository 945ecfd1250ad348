package kontor.storage;

import java.nio.file.Path;
import java.util.Optional;
import kontor.kernel.Text;

/// Opens a company's folder: as it was closed, or, after an end that was none, from the newest good snapshot and the
/// journal behind it. The live tables are then not even looked at.
final class Start {

    private final Opening opening;
    private final Disk disk;
    private final Path live;

    Start(Opening opening) {
        this.opening = opening;
        this.disk = opening.disk();
        this.live = opening.live().resolve(Snapshot.FILE);
    }

    /// What is open then.
    record Opened(Journal journal, Database database) {}

    Opened open() {
        disk.folder(opening.live());
        disk.folder(opening.journal());
        var marker = Marker.read(disk, opening.folder());
        marker.ifPresent(m -> fits(m.schema()));
        marker.filter(m -> m.schema() < opening.schema()).ifPresent(this::beforeUpgrade);
        if (marker.isPresent() && whole(marker.get().place())) {
            var journal = Journal.at(
                    disk, opening.journal(), opening.size(), marker.get().place());
            Marker.remove(disk, opening.folder());
            return asClosed(journal).orElseGet(() -> again(journal));
        }
        var journal = find(marker);
        Marker.remove(disk, opening.folder());
        return again(journal);
    }

    /// Whether the journal still ends as it did.
    private boolean whole(Journal.Place end) {
        var segment = opening.journal().resolve(Segment.name(end.segment()));
        return end.segment() == 0 || disk.exists(segment) && disk.length(segment) == end.end();
    }

    /// The marker goes only after this, so that a refused start is refused again.
    private Journal find(Optional<Marker> marker) {
        var there = SnapshotMaker.there(disk, opening.snapshots());
        var known = Math.max(
                there.isEmpty() ? 0 : there.getLast(),
                marker.map(m -> m.place().seq()).orElse(0L));
        return Journal.find(disk, opening.journal(), opening.size(), known, opening.progress()::said);
    }

    private void fits(long data) {
        if (data > opening.schema()) throw new StorageFault(new Trouble.ProgramTooOld(data, opening.schema()));
    }

    /// The closed tables themselves become a snapshot: what the older program wrote need not be run again by this one.
    private void beforeUpgrade(Marker marker) {
        var seq = marker.place().seq();
        if (SnapshotMaker.there(disk, opening.snapshots()).contains(seq) || !disk.exists(live)) return;
        var journal = Journal.at(disk, opening.journal(), opening.size(), marker.place());
        new SnapshotMaker(opening, journal, () -> false).make(seq, Optional.of(live));
    }

    /// The live tables as they were closed, if they are what the journal says.
    private Optional<Opened> asClosed(Journal journal) {
        if (!disk.exists(live)) return Optional.empty();
        var end = journal.place();
        return tables(journal, end.seq(), end.head()).map(database -> new Opened(journal, database));
    }

    /// The live tables, if they end with this record.
    private Optional<Database> tables(Journal journal, long seq, String head) {
        try {
            var database = Database.file(opening.live().resolve("kontor"));
            var runner = new Runner(opening.catalogue(), database.writer(), journal.keys());
            if (runner.last() == seq && runner.head().equals(head)) return Optional.of(database);
            database.close();
            return Optional.empty();
        } catch (Broken e) {
            return Optional.empty();
        }
    }

    private Opened again(Journal journal) {
        var last = journal.place().seq();
        if (last > 0) opening.progress().said(Text.of("storage.said.unclean", last));
        for (var seq : SnapshotMaker.there(disk, opening.snapshots()).reversed()) {
            var database = from(journal, seq, last);
            if (database.isPresent()) return replayed(journal, database.get());
            opening.progress().said(Text.of("storage.said.bad-snapshot", seq));
        }
        clearLive();
        return replayed(journal, Database.file(opening.live().resolve("kontor")));
    }

    /// The tables of a snapshot, if it is good.
    private Optional<Database> from(Journal journal, long seq, long last) {
        var folder = Snapshot.folder(opening.snapshots(), seq);
        var snapshot = Snapshot.read(disk, folder).filter(s -> s.seq() == seq && s.good(disk, folder));
        if (snapshot.isEmpty()) return Optional.empty();
        fits(snapshot.get().schema());
        if (seq > last) throw new StorageFault(new Trouble.JournalShort(last, seq));
        clearLive();
        disk.copy(folder.resolve(Snapshot.FILE), live);
        return tables(journal, seq, snapshot.get().head());
    }

    private void clearLive() {
        disk.list(opening.live()).forEach(disk::delete);
    }

    /// The records are run by this program, so on this program's tables, whatever wrote them.
    private Opened replayed(Journal journal, Database database) {
        try {
            Base.fill(opening.journal(), database);
            if (journal.place().seq() > 0) Migrations.run(database.writer(), opening.schema());
            var runner = new Runner(opening.catalogue(), database.writer(), journal.keys());
            new Replay(database, runner, opening.progress(), () -> false)
                    .run(journal, journal.place().seq());
            fits(Migrations.version(database.writer()));
            return new Opened(journal, database);
        } catch (RuntimeException e) {
            journal.close();
            database.close();
            throw e;
        }
    }
}
