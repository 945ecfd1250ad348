package kontor.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Gate;
import kontor.kernel.Question;
import kontor.kernel.Reads;

/// An open company: its gate, its reads, its courier.
public final class Company implements AutoCloseable {

    /// A fault that `check` found.
    ///
    /// @param check the name of what should hold
    /// @param fault a line about what does not
    public record Fault(String check, String fault) {}

    private final Catalogue catalogue;
    private final Database database;
    private final Writer writer;
    private final Courier courier;
    private final Reading reads;
    private final Optional<Folder> folder;
    private final Search search;
    private final SideStore desk;
    private volatile boolean whole = true;

    Company(Opening opening, Database database, Log log, Optional<Folder> folder) {
        this.catalogue = opening.catalogue();
        this.database = database;
        this.folder = folder;
        this.desk = folder.map(Folder::desk).orElseGet(SideStore::inMemory);
        var runner = new Runner(catalogue, database.writer(), log.keys());
        this.writer = new Writer(database, runner, log, opening.clock(), () -> ruin(opening));
        this.reads = new Reading(database, catalogue, () -> search().index());
        this.courier = writer.courier();
        folder.ifPresent(f -> f.snapshots().begin());
        var version = Migrations.version(database.writer());
        if (version < opening.schema()) migrate(version, opening.schema());
        this.search = new Search(catalogue, database, folder.map(Folder::search), runner.last());
        writer.listen(done -> {
            forget(log.keys(), done);
            search().committed(done.indexed(), done.last());
            reads.changed(done.tables());
            folder.ifPresent(f -> f.snapshots().committed(done.last()));
        });
        courier.resume(Outbox.waiting(Sql.of(database.writer())));
    }

    private void forget(Keys keys, Writer.Committed done) {
        done.forgotten().forEach(f -> keys.erase(f.person(), f.upTo()));
        if (!done.forgotten().isEmpty()) folder.ifPresent(f -> f.snapshots().forget(done.last()));
    }

    private void migrate(long from, long to) {
        writer.submit(Actor.SYSTEM, new MigrateTo(to), Optional.empty()).join();
        if (from > 0) folder.ifPresent(f -> f.snapshots().ask());
    }

    private void ruin(Opening opening) {
        whole = false;
        opening.ruined().run();
    }

    private Search search() {
        return search;
    }

    /// Waits until what was committed can be found by its words.
    public void searchable() {
        search.await();
    }

    /// A company that lives as long as it is open, for tests and trials.
    public static Company inMemory(Catalogue catalogue, InstantSource clock, Log log) {
        var opening = Opening.of(Path.of(""), catalogue, clock, Progress.NONE).ruined(() -> {});
        return inMemory(opening, log);
    }

    static Company inMemory(Opening opening, Log log) {
        return new Company(opening, Database.inMemory(UUID.randomUUID().toString()), log, Optional.empty());
    }

    /// The company in a folder, which this process then owns; a new one where there is none.
    ///
    /// @param progress hears what takes long or was found
    /// @throws StorageFault where it cannot be opened, with what to do
    public static Company open(Path folder, Catalogue catalogue, InstantSource clock, Progress progress) {
        return open(Opening.of(folder, catalogue, clock, progress));
    }

    static Company open(Opening opening) {
        return Folder.open(opening);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Gate gate() {
        return writer;
    }

    public Reads reads() {
        return reads;
    }

    /// Asks a room a question from outside of any command, such as who may sign in.
    public <A> A ask(Question<A> question) {
        return database.read(link -> new WorkTx(link, catalogue, Actor.SYSTEM, Instant.EPOCH, 0).ask(question));
    }

    /// What is no part of the books: drafts, wrong guesses, the access trail.
    public SideStore desk() {
        return desk;
    }

    /// Waits until everything that a command caused has been taken or put aside; says how many were put aside.
    public int await(long root) throws InterruptedException {
        return courier.await(root);
    }

    /// Waits until no event is under way.
    public void quiet() throws InterruptedException {
        courier.quiet();
    }

    /// Reads with a connection of the reader's own.
    <T> T reading(Function<Link, T> use) {
        return database.read(use);
    }

    /// Proves what must always hold.
    ///
    /// @param most how many faults are wanted at most of each check
    /// @return nothing where all is well
    public List<Fault> check(int most) {
        return database.read(link -> {
            var faults = new ArrayList<>(Proof.tables(link, catalogue, most));
            folder.ifPresent(f -> faults.addAll(f.faults(link, most)));
            return faults;
        });
    }

    /// The content of every table as a hash, by its name. Nothing may be under way.
    public SortedMap<String, String> tables() {
        return database.read(Tables::hashes);
    }

    /// The same of an empty database into which a journal is run.
    public static SortedMap<String, String> replayed(Log.InMemory log, Catalogue catalogue) {
        try (var empty = Database.inMemory(UUID.randomUUID().toString())) {
            if (!log.entries().isEmpty()) Migrations.run(empty.writer(), Migrations.newest());
            var runner = new Runner(catalogue, empty.writer(), log.keys());
            log.entries().forEach(runner::again);
            empty.commit();
            return Tables.hashes(empty.writer());
        }
    }

    /// Asks for a snapshot now; answers with the record at which it stands. One in memory has none.
    public CompletableFuture<Long> snapshot() {
        return folder.map(f -> f.snapshots().ask()).orElseGet(() -> CompletableFuture.completedFuture(0L));
    }

    /// Writes all that is acknowledged now into one file, beside the work.
    ///
    /// @return how many records it holds
    /// @throws StorageFault where it cannot be written
    public long backup(Path file) {
        return folder.map(f -> f.backup(file))
                .orElseThrow(() -> new IllegalStateException("a company in memory has no journal to back up"));
    }

    /// Makes a company out of a backup, in an empty folder, and checks it.
    ///
    /// @return what `check` found
    /// @throws StorageFault where the folder is not empty, or the file is no whole backup
    public static List<Fault> restore(
            Path file, Path folder, Catalogue catalogue, InstantSource clock, Progress progress) {
        return restore(file, Opening.of(folder, catalogue, clock, progress));
    }

    static List<Fault> restore(Path file, Opening opening) {
        Backup.read(file, opening);
        try (var company = open(opening)) {
            company.snapshot().join();
            return company.check(10);
        }
    }

    @Override
    public void close() {
        writer.close();
        search.close();
        if (folder.isPresent()) folder.get().close(database, whole);
        else database.close();
    }
}
