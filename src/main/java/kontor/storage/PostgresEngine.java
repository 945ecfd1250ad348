package kontor.storage;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import kontor.kernel.Gate;
import org.jspecify.annotations.Nullable;

/// PostgreSQL: the database's own log is the durability, commands run side by side, and any number of servers may have
/// the same company open. Nothing is only in memory.
final class PostgresEngine implements Engine {

    /// Migrations are given seeds below those of all other commands.
    private static final long FIRST_SEED = Seeds.BLOCK;

    private static final long SECOND = 1_000_000_000L;

    private final InstantSource clock;
    private final Pool pool;
    private final Pool readers;
    private final SideBySide gate;
    private final Carriers carriers;
    private final SideStore desk;
    private final boolean notifying;
    private final Semaphore calls = new Semaphore(0);
    private volatile Consumer<Committed> listener = _ -> {};
    private @Nullable Feed feed;
    private @Nullable Bell bell;
    private @Nullable Thread thread;
    private long commits;
    private volatile boolean ended;

    PostgresEngine(Opening opening, Served served) {
        this.clock = opening.clock();
        this.notifying = served.notifying();
        this.pool = Pool.writing(served.url(), served.most(), opening.progress()::away);
        this.readers = Pool.reading(served.url(), served.most(), served.readsStandby());
        this.desk = SideStore.inTables(pool);
        var attempt =
                new Attempt(opening.catalogue(), new Seeds(), UUID.randomUUID().toString());
        this.gate = new SideBySide(pool, attempt, clock, this::told);
        this.carriers = new Carriers(pool, attempt, gate, this::told);
        try {
            pool.patiently(() -> pool.use(link -> migrate(link, opening)));
        } catch (Broken e) {
            pool.close();
            throw new StorageFault(new Trouble.DatabaseRefused(served.url().toString(), e.reason()), e);
        } catch (StorageFault e) {
            pool.close();
            throw e;
        }
    }

    private static boolean migrate(Link link, Opening opening) {
        fits(link);
        Chain.lockMigrations(link);
        var version = Migrations.version(link);
        if (version > opening.schema()) throw new StorageFault(new Trouble.ProgramTooOld(version, opening.schema()));
        if (version < opening.schema()) {
            var asked = Attempt.Asked.migrating(new MigrateTo(opening.schema()), FIRST_SEED - 1 - version);
            new Attempt(opening.catalogue(), new Seeds(), "")
                    .run(link, asked, opening.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        } else {
            Pool.rollback(link);
        }
        return true;
    }

    /// Letters must be Unicode's.
    private static void fits(Link link) {
        var encoding = Sql.of(link)
                .query("select current_setting('server_encoding') as encoding")
                .first(found -> found.text("encoding"))
                .orElse("");
        if (!encoding.equals("UTF8")) throw new StorageFault(new Trouble.NotUnicode(encoding));
    }

    private void told(SideBySide.Told told) {
        if (told.tables().isEmpty()) return;
        if (feed != null) feed.told(told.seed());
        for (int i = 0; i < told.effects().posted().size(); i++) carriers.call();
        tell(told.tables(), told.effects().indexed());
        call();
    }

    /// One after another, so that what listeners hear grows.
    private synchronized void tell(Set<String> tables, List<WordIndex.Entry> indexed) {
        listener.accept(new Committed(tables, indexed, ++commits));
    }

    private void call() {
        if (calls.availablePermits() == 0) calls.release();
    }

    /// At once: whoever asks waits for it.
    private void hurry() {
        call();
        if (thread != null) LockSupport.unpark(thread);
    }

    @Override
    public void begin(Consumer<Committed> heard) {
        listener = heard;
        feed = new Feed(pool.read(Feed::end), elsewhere -> {
            tell(elsewhere.tables(), elsewhere.indexed());
            carriers.call();
        });
        bell = notifying ? new Bell.Listening(pool, this::call) : new Bell.Silent();
        carriers.begin();
        thread = Thread.ofVirtual().name("chain").start(this::work);
    }

    /// At most five rounds a second, at least one.
    private void work() {
        long pruned = System.nanoTime();
        while (!ended) {
            try {
                calls.tryAcquire(1, TimeUnit.SECONDS);
                round();
                if (System.nanoTime() - pruned > 60 * SECOND) {
                    pruned = System.nanoTime();
                    pool.use(link -> {
                        Feed.prune(link);
                        return true;
                    });
                }
                if (!ended) LockSupport.parkNanos(SECOND / 5);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException away) {
                LockSupport.parkNanos(SECOND);
            }
        }
    }

    private void round() {
        var to = java.util.Objects.requireNonNull(bell);
        while (pool.use(link -> Chain.link(link, to.rung())) > 0) {}
        pool.use(link -> {
            java.util.Objects.requireNonNull(feed).follow(link);
            Pool.rollback(link);
            return true;
        });
    }

    @Override
    public Gate gate() {
        return gate;
    }

    @Override
    public <T> T read(Function<Link, T> reading) {
        return readers.read(reading);
    }

    /// Other servers write too: the word index is built anew at every start.
    @Override
    public long last() {
        return -1;
    }

    @Override
    public Optional<Path> search() {
        return Optional.empty();
    }

    @Override
    public SideStore desk() {
        return desk;
    }

    @Override
    public <T> T keys(Function<Keyring, T> use) {
        return read(link -> use.apply(new KeyTable(link)));
    }

    @Override
    public int await(long root) throws InterruptedException {
        carriers.until(() -> waiting("root = :root and stuck is null", root) == 0);
        return waiting("root = :root and stuck is not null", root);
    }

    @Override
    public void quiet() throws InterruptedException {
        carriers.until(() -> waiting("stuck is null and :root = 0", 0) == 0);
    }

    private int waiting(String which, long root) {
        return pool.read(link -> Sql.of(link)
                .query("select count(*) as many from outbox where " + which)
                .bind("root", root)
                .first(found -> (int) found.whole("many"))
                .orElse(0));
    }

    @Override
    public List<Company.Fault> faults(Link link, int most) {
        hurry();
        var faults = new java.util.ArrayList<>(Chain.alone(link, most));
        faults.addAll(Chain.faults(link, most));
        return faults;
    }

    @Override
    public CompletableFuture<Long> snapshot() {
        return CompletableFuture.completedFuture(0L);
    }

    @Override
    public long backup(Path file) {
        round();
        return pool.read(link -> {
            Sql.of(link)
                    .update("set transaction isolation level repeatable read")
                    .run();
            return Backup.write(link, file);
        });
    }

    @Override
    public void end() {
        gate.end();
        ended = true;
        hurry();
        try {
            carriers.end();
            if (thread != null) thread.join();
            if (bell != null) round();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Broken away) {
            return; // whoever opens it next links what is left
        } finally {
            if (bell != null) bell.close();
        }
    }

    @Override
    public void close() {
        readers.close();
        pool.close();
    }
}
