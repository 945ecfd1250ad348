package kontor.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import kontor.kernel.Actor;
import kontor.kernel.Gate;

/// H2: one writer, one process, and a journal that is the company; the database is its picture.
final class JournalEngine implements Engine {

    private final Database database;
    private final Writer writer;
    private final Courier courier;
    private final Optional<Folder> folder;
    private final SideStore desk;
    private final Keys keys;
    private final long opened;
    private volatile boolean whole = true;

    JournalEngine(Opening opening, Database database, Log log, Optional<Folder> folder) {
        this.database = database;
        this.folder = folder;
        this.desk = folder.map(Folder::desk).orElseGet(SideStore::inMemory);
        var runner = new Runner(opening.catalogue(), database.writer(), log.keys());
        this.writer = new Writer(database, runner, log, opening.clock(), why -> ruin(opening, why));
        this.courier = writer.courier();
        this.keys = log.keys();
        folder.ifPresent(f -> f.snapshots().begin());
        var version = Migrations.version(database.writer());
        if (version < opening.schema()) migrate(version, opening.schema());
        this.opened = runner.last();
    }

    private void migrate(long from, long to) {
        writer.submit(Actor.SYSTEM, new MigrateTo(to), Optional.empty()).join();
        if (from > 0) folder.ifPresent(f -> f.snapshots().ask());
    }

    /// Where the journal could not be written, those who wait are told before the process ends. Where it could and the
    /// tables could not, what was sent is done, and the sooner the next start shows it the better.
    private void ruin(Opening opening, StorageFault why) {
        whole = false;
        opening.progress().said(why.why().text());
        if (why.why() instanceof Trouble.NotCommitted) opening.ruined().run();
        else CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(opening.ruined());
    }

    @Override
    public void begin(Consumer<Committed> listener) {
        writer.listen(done -> {
            forget(done);
            listener.accept(new Committed(done.tables(), done.indexed(), done.last()));
            folder.ifPresent(f -> f.snapshots().committed(done.last()));
        });
        courier.resume(Outbox.waiting(Sql.of(database.writer())));
    }

    private void forget(Writer.Committed done) {
        done.forgotten().forEach(f -> keys.erase(f.person(), f.upTo()));
        if (!done.forgotten().isEmpty()) folder.ifPresent(f -> f.snapshots().forget(done.last()));
    }

    @Override
    public Gate gate() {
        return writer;
    }

    @Override
    public <T> T read(Function<Link, T> reading) {
        return database.read(reading);
    }

    @Override
    public long last() {
        return opened;
    }

    @Override
    public Optional<Path> search() {
        return folder.map(Folder::search);
    }

    @Override
    public SideStore desk() {
        return desk;
    }

    @Override
    public <T> T keys(Function<Keyring, T> use) {
        return use.apply(keys);
    }

    @Override
    public int await(long root) throws InterruptedException {
        return courier.await(root);
    }

    @Override
    public void quiet() throws InterruptedException {
        courier.quiet();
    }

    @Override
    public List<Company.Fault> faults(Link link, int most) {
        return folder.map(f -> f.faults(link, most)).orElseGet(List::of);
    }

    @Override
    public CompletableFuture<Long> snapshot() {
        return folder.map(f -> f.snapshots().ask()).orElseGet(() -> CompletableFuture.completedFuture(0L));
    }

    @Override
    public long backup(Path file) {
        return folder.map(f -> f.backup(file))
                .orElseThrow(() -> new IllegalStateException("a company in memory has no journal to back up"));
    }

    @Override
    public void end() {
        writer.close();
    }

    @Override
    public void close() {
        if (folder.isPresent()) folder.get().close(database, whole);
        else database.close();
    }
}
