package kontor.storage;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;

/// Runs commands one after another on one connection and keeps the audit table, the picture of the journal, beside
/// them.
/// The same code runs a command the first time and when the journal is run again.
final class Runner {

    /// A command that was run: its outcome, its entry's JSON if it was accepted, and what it posted.
    record Ran<R extends RecordNumber>(
            Outcome<R> outcome, Optional<String> entry, WorkTx.Effects effects, long root, boolean again) {}

    private final Catalogue catalogue;
    private final Link link;
    private final Keys keys;
    private final Sealing sealing;
    private long last;
    private String head;
    private Instant latest;
    private boolean wide;

    /// Goes on where the audit table of this database ends.
    Runner(Catalogue catalogue, Link link, Keys keys) {
        this.catalogue = catalogue;
        this.link = link;
        this.keys = keys;
        this.sealing = new Sealing(keys);
        this.last = 0;
        this.head = Entry.NOTHING;
        this.latest = Instant.EPOCH;
        find();
    }

    private void find() {
        var version = Migrations.version(link);
        wide = version >= Audit.WIDE;
        if (version == 0) return;
        Sql.of(link)
                .query("select seq, at, hash from audit order by seq desc limit 1")
                .first(found -> {
                    last = found.whole("seq");
                    head = found.text("hash");
                    latest = found.get("at", Instant.class);
                    return last;
                });
    }

    /// The number of the last entry that was run.
    long last() {
        return last;
    }

    /// The hash of the last entry that was run.
    String head() {
        return head;
    }

    Link link() {
        return link;
    }

    /// Runs a command that someone gives now. A refusal leaves no trace.
    <R extends RecordNumber> Ran<R> run(Actor actor, Command<R> command, Optional<String> key, Instant now) {
        var before = savepoint();
        try {
            var tx = new WorkTx(link, catalogue, actor, later(now), last + 1);
            var spec = catalogue.spec(command.getClass());
            if (!tx.may(command.needs(), spec.side())) {
                return refused(
                        before,
                        Outcome.refused(new kontor.kernel.Reads.NotAllowed(
                                command.needs().name())));
            }
            if (key.isPresent()) {
                var first = Once.find(Sql.of(link), key.get());
                if (first.isPresent()) return first.get().told(spec, same(first.get(), spec, command));
            }
            var outcome = command.run(tx);
            return switch (outcome) {
                case Outcome.Refused<R> no -> refused(before, no);
                case Outcome.Done<R>(var number) -> accepted(tx, spec, command, key, number, outcome);
            };
        } catch (RuntimeException | Error fault) {
            rollback(before);
            throw fault;
        }
    }

    private Instant later(Instant now) {
        var cut = now.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        return cut.isAfter(latest) ? cut : latest;
    }

    private <R extends RecordNumber> Ran<R> refused(Savepoint before, Outcome<R> outcome) {
        rollback(before);
        return new Ran<>(outcome, Optional.empty(), WorkTx.Effects.NONE, 0, false);
    }

    private <R extends RecordNumber> Ran<R> accepted(
            WorkTx tx, CommandSpec<?> spec, Command<R> command, Optional<String> key, R number, Outcome<R> outcome) {
        var with = sealing.seal(spec, tree(spec, command), number.value(), tx.seed());
        var entry = new Entry(tx.seed(), tx.seed(), tx.now(), tx.actor(), spec.name(), spec.version(), with, key, head);
        key.ifPresent(k -> Once.keep(Sql.of(link), k, content(spec.name(), with), number.value(), tx.root()));
        var json = entry.json();
        write(entry, json, number.value());
        return new Ran<>(outcome, Optional.of(json), tx.effects(), tx.root(), false);
    }

    /// Runs an entry of the journal again.
    ///
    /// @throws StorageFault where it does not follow on what is here, or is refused: the journal is right, so the
    /// program is wrong
    void again(String json) {
        var entry = read(json);
        try {
            again(entry, json);
        } catch (StorageFault e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StorageFault(
                    new Trouble.NotAgain(entry.seq(), entry.command(), String.valueOf(e.getMessage())), e);
        }
    }

    private Entry read(String json) {
        try {
            var entry = Entry.parse(json);
            if (entry.seq() == last + 1 && entry.before().equals(head)) return entry;
            throw new StorageFault(new Trouble.NotAgain(last + 1, entry.command(), "does not follow record " + last));
        } catch (Json.Malformed e) {
            throw new StorageFault(new Trouble.NotAgain(last + 1, "", String.valueOf(e.getMessage())), e);
        }
    }

    private void again(Entry entry, String json) {
        var command = command(entry);
        var tx = new WorkTx(link, catalogue, entry.actor(), entry.at(), entry.seed());
        switch (command.run(tx)) {
            case Outcome.Refused<?>(var refusal) -> throw notAgain(entry, refusal.code());
            case Outcome.Done<?>(var number) -> {
                var result = ((RecordNumber) number).value();
                entry.key()
                        .ifPresent(key -> Once.keep(
                                Sql.of(link), key, content(entry.command(), entry.with()), result, tx.root()));
                write(entry, json, result);
                tx.effects().forgotten().forEach(f -> keys.erase(f.person(), f.upTo()));
            }
        }
    }

    private static StorageFault notAgain(Entry entry, String reason) {
        return new StorageFault(new Trouble.NotAgain(entry.seq(), entry.command(), reason));
    }

    private Command<?> command(Entry entry) {
        var spec = catalogue
                .command(entry.command())
                .orElseThrow(() -> notAgain(entry, "this program does not know the command"));
        if (entry.version() > spec.version())
            throw new StorageFault(
                    new Trouble.CommandTooNew(entry.seq(), entry.command(), entry.version(), spec.version()));
        var tree = spec.upToDate(entry.version(), sealing.open(entry.command(), entry.seq(), entry.with()));
        return switch (spec.shape().read(tree)) {
            case Shape.Read.Good<? extends Command<?>>(var command) -> command;
            case Shape.Read.Bad<? extends Command<?>>(var problems) -> throw notAgain(entry, problems.toString());
        };
    }

    private void write(Entry entry, String json, String result) {
        var hash = Entry.hash(json);
        if (entry.command().equals(MigrateTo.NAME)) wide = Migrations.version(link) >= Audit.WIDE;
        Audit.write(Sql.of(link), entry, result, hash, wide);
        last = entry.seq();
        head = hash;
        latest = entry.at();
    }

    /// What makes two submissions under one key the same.
    static String content(String command, Map<String, Object> with) {
        return Entry.hash(command + Json.write(with));
    }

    private boolean same(Once.First first, CommandSpec<?> spec, Command<?> command) {
        return same(sealing, first, spec, command);
    }

    static boolean same(Sealing sealing, Once.First first, CommandSpec<?> spec, Command<?> command) {
        return sealing.sealAgain(spec, tree(spec, command), first.result())
                .filter(tree -> content(spec.name(), tree).equals(first.content()))
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> tree(CommandSpec<?> spec, Command<?> command) {
        return ((Shape<Command<?>>) (Shape<?>) spec.shape()).write(command);
    }

    private Savepoint savepoint() {
        try {
            return link.connection().setSavepoint();
        } catch (SQLException e) {
            throw new Broken("savepoint", e);
        }
    }

    private void rollback(Savepoint to) {
        try {
            link.connection().rollback(to);
        } catch (SQLException e) {
            throw new Broken("rollback", e);
        }
    }
}
