package kontor.stories;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.backoffice.administration.FoundCompany;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.Name;
import kontor.kernel.Numbers.Login;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.kernel.View;
import kontor.storage.Company;
import kontor.storage.Log;
import kontor.storage.Postgres;

/// A company in memory with every room of the house, founded and empty, whose clock the test moves.
public final class Founded implements AutoCloseable {

    public static final Actor OPERATOR = Actor.operator("test");
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    private final Log.InMemory log = new Log.InMemory();
    private final Catalogue catalogue = OfficeStandIn.catalogue();
    private final Company company;

    public Founded() {
        this(Postgres.wanted());
    }

    /// On PostgreSQL, whatever engine the other tests run on.
    public static Founded onPostgres() {
        return new Founded(true);
    }

    private Founded(boolean postgres) {
        InstantSource clock = now::get;
        company = postgres ? Postgres.company(catalogue, clock) : Company.inMemory(catalogue, clock, log);
        done(founding(catalogue));
    }

    /// The first command of a company.
    static FoundCompany founding(Catalogue catalogue) {
        return new FoundCompany(
                new Name("Nordlys Handel AS"),
                new OrgNumber("923609016"),
                new Login("kari"),
                Optional.of(new Name("Kari Nordmann")),
                new PasswordHash("none"),
                Optional.empty(),
                Optional.empty(),
                AdministrationRoom.usualGrants(catalogue.permissions()),
                Optional.empty());
    }

    public Company company() {
        return company;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// All that was journaled.
    public List<String> journal() {
        return log.entries();
    }

    /// What was journaled, with the keys to it.
    public Log.InMemory log() {
        return log;
    }

    /// The tables that the journal gives when it is run again. On PostgreSQL, where nothing is, those that are there.
    public SortedMap<String, String> runAgain() {
        return Postgres.wanted() ? company.tables() : Company.replayed(log, catalogue);
    }

    public void at(String instant) {
        now.set(Instant.parse(instant));
    }

    /// Gives a command and waits until all that it caused has been taken.
    public <R extends RecordNumber> Outcome<R> run(Actor actor, Command<R> command) {
        Gate.Receipt<R> receipt =
                company.gate().submit(actor, command, Optional.empty()).join();
        try {
            company.await(receipt.root());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return receipt.outcome();
    }

    /// As the operator; must be done.
    public <R extends RecordNumber> R done(Command<R> command) {
        return switch (run(OPERATOR, command)) {
            case Outcome.Done<R>(var result) -> result;
            case Outcome.Refused<R>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    /// As the operator; must be refused.
    public Refusal refused(Command<?> command) {
        return switch (run(OPERATOR, command)) {
            case Outcome.Done<?>(var result) -> throw new AssertionError("done: " + result);
            case Outcome.Refused<?>(var refusal) -> refusal;
        };
    }

    /// A command by its name and its fields as a batch line has them; must be done. Says the number.
    public String done(String command, Map<String, ?> fields) {
        return done(command(command, fields)).value();
    }

    /// A command by its name and fields; must be refused, with this code.
    public String refused(String command, Map<String, ?> fields) {
        return refused(command(command, fields)).code();
    }

    @SuppressWarnings("unchecked")
    public Command<RecordNumber> command(String name, Map<String, ?> fields) {
        var spec = catalogue.command(name).orElseThrow();
        return switch (spec.shape().read(fields)) {
            case Shape.Read.Good<? extends Command<?>>(var command) -> (Command<RecordNumber>) command;
            case Shape.Read.Bad<? extends Command<?>>(var problems) -> throw new AssertionError(problems);
        };
    }

    /// The first rows of a view.
    public List<Row> rows(String view) {
        return rows(view, Query.first(1000));
    }

    /// The rows of a view whose column has this value, as `--where` compares them.
    public List<Row> rows(String view, String column, String wire) {
        View found = catalogue.view(view).orElseThrow();
        var value = found.column(column).kind().read(wire).orElseThrow();
        return rows(view, Query.first(1000).where(column, value));
    }

    public List<Row> rows(String view, Query query) {
        return switch (company.reads().page(OPERATOR, catalogue.view(view).orElseThrow(), query)) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    @Override
    public void close() {
        Postgres.close(company);
    }
}
