package kontor.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an open company has on the disk.
final class Folder {

    private final Opening opening;
    private final FolderLock lock;
    private final Journal journal;
    private final Snapshots snapshots;
    private final SideStore desk;

    private Folder(Opening opening, FolderLock lock, Journal journal, Snapshots snapshots, SideStore desk) {
        this.opening = opening;
        this.lock = lock;
        this.journal = journal;
        this.snapshots = snapshots;
        this.desk = desk;
    }

    /// Takes the folder and opens what is in it.
    static Company open(Opening opening) {
        var lock = FolderLock.take(opening.folder());
        try {
            var opened = new Start(opening).open();
            try {
                var desk = SideStore.open(opening.disk(), opening.folder().resolve("desk"));
                var snapshots = new Snapshots(opening, opened.journal(), opened.database());
                var folder = new Folder(opening, lock, opened.journal(), snapshots, desk);
                return new Company(
                        opening, new JournalEngine(opening, opened.database(), opened.journal(), Optional.of(folder)));
            } catch (RuntimeException e) {
                opened.journal().close();
                opened.database().abandon();
                throw e;
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Journal journal() {
        return journal;
    }

    /// Where the word index is kept. No part of the books: it is built anew where it is missing.
    Path search() {
        return opening.folder().resolve("search");
    }

    Snapshots snapshots() {
        return snapshots;
    }

    SideStore desk() {
        return desk;
    }

    long backup(Path file) {
        return Backup.write(journal, opening.journal(), file);
    }

    List<Company.Fault> faults(Link link, int most) {
        var faults = new ArrayList<>(
                Proof.journal(journal, Base.begin(opening.journal()).seq() + 1, link, most));
        faults.addAll(snapshots.differences());
        return faults;
    }

    /// Closes it all. The writer has ended.
    ///
    /// @param whole whether the tables hold what the journal says: else nothing is marked as closed, and the next
    ///              start runs the journal again
    void close(Database database, boolean whole) {
        try {
            if (whole) closeWhole(database);
            else abandon(database);
        } finally {
            desk.close();
            lock.close();
        }
    }

    private void abandon(Database database) {
        snapshots.close();
        database.abandon();
        journal.close();
    }

    private void closeWhole(Database database) {
        var disk = opening.disk();
        var live = opening.live().resolve(Snapshot.FILE);
        snapshots.last();
        var schema = Migrations.version(database.writer());
        if (disk.length(live) > opening.pace().loose() + 3 * snapshots.bytes()) database.compact();
        else database.close();
        journal.close();
        disk.sync(live);
        disk.sync(opening.live());
        disk.sync(opening.folder());
        new Marker(journal.place(), schema).write(disk, opening.folder());
    }
}
