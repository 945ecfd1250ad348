package kontor.storage;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Check;
import kontor.kernel.Gate;
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

    Company(Catalogue catalogue, Database database, Log log, InstantSource clock, Runnable ruined) {
        this.catalogue = catalogue;
        this.database = database;
        var runner = new Runner(catalogue, database.writer());
        this.writer = new Writer(database, runner, log, clock, ruined);
        this.reads = new Reading(database, catalogue);
        this.courier = new Courier(writer);
        writer.listen(done -> {
            courier.take(done.posted());
            reads.changed(done.tables());
        });
        if (Migrations.version(database.writer()) < Migrations.newest()) migrate();
        courier.resume(Outbox.waiting(Sql.of(database.writer())));
    }

    private void migrate() {
        writer.submit(Actor.SYSTEM, new MigrateTo(Migrations.newest()), Optional.empty())
                .join();
    }

    /// A company that lives as long as it is open, for tests and trials.
    public static Company inMemory(Catalogue catalogue, InstantSource clock, Log log) {
        return new Company(catalogue, Database.inMemory(UUID.randomUUID().toString()), log, clock, () -> {});
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

    /// Waits until everything that a command caused has been taken or put aside; says how many were put aside.
    public int await(long root) throws InterruptedException {
        return courier.await(root);
    }

    /// Waits until no event is under way.
    public void quiet() throws InterruptedException {
        courier.quiet();
    }

    /// Proves what must always hold.
    ///
    /// @param most how many faults are wanted at most of each check
    /// @return nothing where all is well
    public List<Fault> check(int most) {
        return database.read(link -> {
            var faults = new ArrayList<Fault>();
            for (Check check : catalogue.checks()) {
                Sql.of(link)
                        .query("select fault from (" + check.sql() + ") as found limit " + most)
                        .each(found -> faults.add(new Fault(check.name(), found.text("fault"))));
            }
            return faults;
        });
    }

    @Override
    public void close() {
        writer.close();
        database.close();
    }
}
