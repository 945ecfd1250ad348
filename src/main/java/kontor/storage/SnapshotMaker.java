package kontor.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Makes one snapshot: a file is copied, the journal since is run into the copy, what must always hold is checked, and
/// the copy is closed, compacted, synced and only then given its name.
final class SnapshotMaker {

    private final Opening opening;
    private final Disk disk;
    private final Journal journal;
    private final BooleanSupplier stop;

    SnapshotMaker(Opening opening, Journal journal, BooleanSupplier stop) {
        this.opening = opening;
        this.disk = opening.disk();
        this.journal = journal;
        this.stop = stop;
    }

    /// The records at which snapshots stand, oldest first.
    static List<Long> there(Disk disk, Path snapshots) {
        return disk.list(snapshots).stream()
                .map(f -> f.getFileName().toString())
                .filter(n -> n.matches("\\d{12}"))
                .map(Long::parseLong)
                .toList();
    }

    /// Makes the one that stands at a record, on the newest good one or on nothing.
    Snapshot make(long seq) {
        return make(seq, base());
    }

    /// Makes the one that stands at a record.
    ///
    /// @param base a closed file to begin with
    Snapshot make(long seq, Optional<Path> base) {
        var making = opening.snapshots().resolve("making");
        disk.folder(opening.snapshots());
        disk.sync(opening.folder());
        disk.clear(making);
        disk.folder(making);
        base.ifPresent(file -> disk.copy(file, making.resolve(Snapshot.FILE)));
        var made = fill(making, seq);
        made.write(disk, making, Opening.PROGRAM);
        disk.sync(making);
        disk.rename(making, Snapshot.folder(opening.snapshots(), seq));
        disk.sync(opening.snapshots());
        keep(opening.pace().kept());
        return made;
    }

    /// The file of the newest good one.
    private Optional<Path> base() {
        return there(disk, opening.snapshots()).reversed().stream()
                .map(seq -> Snapshot.folder(opening.snapshots(), seq))
                .filter(f -> Snapshot.read(disk, f).filter(s -> s.good(disk, f)).isPresent())
                .map(f -> f.resolve(Snapshot.FILE))
                .findFirst();
    }

    private Snapshot fill(Path making, long seq) {
        var database = Database.file(making.resolve("kontor"));
        Snapshot made;
        try {
            made = filled(database, seq);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        database.compact();
        var file = making.resolve(Snapshot.FILE);
        disk.sync(file);
        return made.of(disk, file);
    }

    private Snapshot filled(Database database, long seq) {
        Base.fill(opening.journal(), database);
        if (seq > 0) Migrations.run(database.writer(), opening.schema());
        var runner = new Runner(opening.catalogue(), database.writer(), journal.keys());
        new Replay(database, runner, Progress.NONE, stop).run(journal, seq);
        var faults = Proof.tables(database.writer(), opening.catalogue(), 1);
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            throw new StorageFault(new Trouble.Unclean(seq, first.check(), first.fault()));
        }
        var version = Migrations.version(database.writer());
        return new Snapshot(seq, runner.head(), version, 0, 0, Tables.hashes(database.writer()));
    }

    /// Keeps the newest ones, and puts the journal from before the oldest of them aside.
    void keep(int newest) {
        var there = there(disk, opening.snapshots());
        var old = there.subList(0, Math.max(0, there.size() - newest));
        if (old.isEmpty()) return;
        old.forEach(seq -> disk.clear(Snapshot.folder(opening.snapshots(), seq)));
        disk.sync(opening.snapshots());
        journal.archive(there.get(old.size()));
    }
}
