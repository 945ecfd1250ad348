package kontor.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.Outcome;
import kontor.kernel.Question;
import kontor.kernel.Reads;
import kontor.kernel.Timer;

/// An open company: its gate, its reads, its courier.
public final class Company implements AutoCloseable {

    /// A fault that `check` found.
    ///
    /// @param check the name of what should hold
    /// @param fault a line about what does not
    public record Fault(String check, String fault) {}

    private final Opening opening;
    private final Catalogue catalogue;
    private final Engine engine;
    private final Gate gate;
    private final Reads watched;
    private final Search search;
    private volatile Optional<Rounds> rounds = Optional.empty();

    Company(Opening opening, Engine engine) {
        this.opening = opening;
        this.catalogue = opening.catalogue();
        this.engine = engine;
        this.search = new Search(catalogue, engine, engine.search(), engine.last());
        var reads = new Reading(engine, catalogue, opening.clock(), search::index);
        WatchedReads.Trail trail =
                (actor, what, with) -> desk().access(opening.clock().instant(), actor.audited(), what, with);
        this.watched = new WatchedReads(reads, new Revealing(engine, catalogue), engine.desk(), trail);
        this.gate = new WatchedGate(engine.gate(), catalogue, trail);
        engine.begin(done -> {
            search.committed(done.indexed(), done.last());
            reads.changed(done.tables());
        });
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
        var database = Database.inMemory(UUID.randomUUID().toString());
        return new Company(opening, new JournalEngine(opening, database, log, Optional.empty()));
    }

    /// A company on PostgreSQL, which any number of servers may have open; a new one where there is none.
    ///
    /// @throws StorageFault where the database cannot be reached or used, with what to do
    public static Company open(Served served, Catalogue catalogue, InstantSource clock, Progress progress) {
        var opening = Opening.of(Path.of(""), catalogue, clock, progress);
        return new Company(opening, new PostgresEngine(opening, served));
    }

    /// Loads the database engine, which takes longer than all else in opening a company, for a start that has other
    /// things to do meanwhile.
    public static void loadEngine() {
        Database.inMemory("engine").close();
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
        return gate;
    }

    public Reads reads() {
        return watched;
    }

    /// Asks a room a question from outside of any command, such as who may sign in.
    public <A> A ask(Question<A> question) {
        return engine.read(link -> new WorkTx(link, catalogue, Actor.SYSTEM, Instant.EPOCH, 0).ask(question));
    }

    /// What is no part of the books: drafts, wrong guesses, the access trail.
    public SideStore desk() {
        return engine.desk();
    }

    /// Waits until everything that a command caused has been taken or put aside; says how many were put aside.
    public int await(long root) throws InterruptedException {
        return engine.await(root);
    }

    /// Waits until no event is under way.
    public void quiet() throws InterruptedException {
        engine.quiet();
    }

    /// Reads with a connection of the reader's own.
    <T> T reading(Function<Link, T> use) {
        return engine.read(use);
    }

    /// Does what comes due by itself from now on, until the company is closed.
    ///
    /// @param pause  between two rounds
    /// @param faults hears what went wrong; the next round tries again
    public void keepTime(Duration pause, Consumer<Throwable> faults) {
        rounds = Optional.of(new Rounds(this, pause, faults));
    }

    /// Does what has come due by itself, and waits until it is done.
    ///
    /// @param most of each timer, so that nobody waits long behind it
    /// @return how much of it was done; what was refused somebody else had done already, or it comes again
    public int due(int most) {
        var now = opening.clock().instant();
        var given = catalogue.timers().stream()
                .flatMap(timer -> due(timer, now, most).stream())
                .map(command -> gate.submit(Actor.SYSTEM, command, Optional.empty()))
                .toList();
        return (int) given.stream()
                .filter(receipt -> receipt.join().outcome() instanceof Outcome.Done<?>)
                .count();
    }

    private List<? extends Command<?>> due(Timer timer, Instant now, int most) {
        return engine
                .read(link -> Sql.of(link)
                        .query(timer.sql() + " limit " + most)
                        .bind("now", now)
                        .list(found -> found.first(String.class)))
                .stream()
                .map(timer.then())
                .toList();
    }

    /// Proves what must always hold.
    ///
    /// @param most how many faults are wanted at most of each check
    /// @return nothing where all is well
    public List<Fault> check(int most) {
        return engine.read(link -> {
            var faults = new ArrayList<>(Proof.tables(link, catalogue, most));
            faults.addAll(engine.faults(link, most));
            return faults;
        });
    }

    /// The content of every table as a hash, by its name. Nothing may be under way.
    public SortedMap<String, String> tables() {
        return engine.read(Tables::hashes);
    }

    /// The same of what a backup carries: two engines with the same company agree on all of it.
    public SortedMap<String, String> carried() {
        var all = tables();
        all.keySet().removeIf(table -> !Content.carries(table));
        return all;
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
        return engine.snapshot();
    }

    /// Writes all that is acknowledged now into one file, beside the work.
    ///
    /// @return how many records it holds
    /// @throws StorageFault where it cannot be written
    public long backup(Path file) {
        return engine.backup(file);
    }

    /// Makes a company out of a backup, in an empty folder, and checks it.
    ///
    /// @return what `check` found
    /// @throws StorageFault where the folder is not empty, or the file is no whole backup
    public static List<Fault> restore(
            Path file, Path folder, Catalogue catalogue, InstantSource clock, Progress progress) {
        return restore(file, Opening.of(folder, catalogue, clock, progress));
    }

    /// Makes a company on PostgreSQL out of a backup, in a database with nothing in it, and checks it.
    ///
    /// @return what `check` found
    /// @throws StorageFault where the database is not empty, or the file is no whole backup
    public static List<Fault> restore(
            Path file, Served served, Catalogue catalogue, InstantSource clock, Progress progress) {
        Landing.run(file, served.url(), Opening.of(Path.of(""), catalogue, clock, progress));
        try (var company = open(served, catalogue, clock, progress)) {
            return company.check(10);
        }
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
        rounds.ifPresent(Rounds::close);
        engine.end();
        search.close();
        engine.close();
    }
}
