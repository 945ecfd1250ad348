package kontor.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Kinds;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Reads;
import kontor.kernel.RecordNumber;

/// Runs one command in one transaction of PostgreSQL, with its audit row, which the chain links later.
final class Attempt {

    /// A command that may be tried several times. Its seed stays the same.
    static final class Asked<R extends RecordNumber> {
        private final Actor actor;
        private final Command<R> command;
        private final Optional<String> key;
        private volatile long seed;
        private volatile boolean doubted;

        Asked(Actor actor, Command<R> command, Optional<String> key) {
            this.actor = actor;
            this.command = command;
            this.key = key;
        }

        /// A change of tables, before there is anything to take seeds from.
        static Asked<SystemNumber> migrating(MigrateTo command, long seed) {
            var asked = new Asked<SystemNumber>(Actor.SYSTEM, command, Optional.empty());
            asked.seed = seed;
            return asked;
        }

        long seed() {
            return seed;
        }

        /// Whether it was done is not known any more.
        void doubt() {
            doubted = true;
        }
    }

    /// What became of it.
    ///
    /// @param tables that it changed
    /// @param root   the command that, in the end, caused it
    /// @param again  whether this is the answer of an earlier time
    record Ran<R extends RecordNumber>(
            Outcome<R> outcome, WorkTx.Effects effects, Set<String> tables, long root, boolean again) {

        static <R extends RecordNumber> Ran<R> without(Outcome<R> outcome, long root, boolean again) {
            return new Ran<>(outcome, WorkTx.Effects.NONE, Set.of(), root, again);
        }
    }

    private static final String KEPT = """
            insert into audit (seq, at, actor, command, body, result, before, hash, seed, version, once_key)
            values (:unlinked, :at, :actor, :command, :body, :result, '', '', :seed, :version, :key);
            insert into commit_feed (seed, server, tables, words) values (:seed, :server, :tables, :words)""";

    private final Catalogue catalogue;
    private final Seeds seeds;
    private final String server;

    Attempt(Catalogue catalogue, Seeds seeds, String server) {
        this.catalogue = catalogue;
        this.seeds = seeds;
        this.server = server;
    }

    /// Runs it and commits; what is refused or fails leaves no trace.
    <R extends RecordNumber> Ran<R> run(Link link, Asked<R> asked, Instant now) {
        var spec = catalogue.spec(asked.command.getClass());
        if (asked.seed == 0) asked.seed = seeds.next(link);
        if (asked.doubted) {
            var known = this.<R>done(link, spec, asked.seed);
            if (known.isPresent()) return known.get();
        }
        var tx = new WorkTx(link, catalogue, asked.actor, now, asked.seed, _ -> Seeds.place(link));
        if (!tx.may(asked.command.needs(), spec.side())) {
            Pool.rollback(link);
            return Ran.without(
                    Outcome.refused(new Reads.NotAllowed(asked.command.needs().name())), 0, false);
        }
        if (asked.key.isPresent()) {
            var first = Once.find(Sql.of(link), asked.key.get());
            if (first.isPresent()) {
                var same = Runner.same(new Sealing(new KeyTable(link)), first.get(), spec, asked.command);
                Pool.rollback(link);
                Runner.Ran<R> told = first.get().told(spec, same);
                return Ran.without(told.outcome(), told.root(), told.again());
            }
        }
        var outcome = asked.command.run(tx);
        return switch (outcome) {
            case Outcome.Refused<R> no -> {
                Pool.rollback(link);
                yield Ran.without(no, 0, false);
            }
            case Outcome.Done<R>(var number) -> {
                var tables = keep(link, tx, spec, asked, number);
                Pool.commit(link);
                yield new Ran<>(outcome, tx.effects(), tables, tx.root(), false);
            }
        };
    }

    private Set<String> keep(Link link, WorkTx tx, CommandSpec<?> spec, Asked<?> asked, RecordNumber number) {
        var sql = Sql.of(link);
        var keys = new KeyTable(link);
        var with = new Sealing(keys).seal(spec, Runner.tree(spec, asked.command), number.value(), tx.seed());
        if (asked.key.isPresent())
            Once.keep(sql, asked.key.get(), Runner.content(spec.name(), with), number.value(), tx.root());
        tx.effects().forgotten().forEach(f -> keys.erase(f.person()));
        var tables = new TreeSet<>(link.takeTouched());
        tables.add("audit");
        sql.update(KEPT)
                .bind("unlinked", -tx.seed())
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .bind("command", spec.name())
                .bind("body", Json.write(with))
                .bind("result", number.value())
                .bind("seed", tx.seed())
                .bind("version", (long) spec.version())
                .bind("key", asked.key)
                .bind("server", server)
                .bind("tables", String.join(" ", tables))
                .bind("words", Feed.written(tx.effects().indexed()))
                .run();
        link.takeTouched();
        return tables;
    }

    /// What a lost attempt did, if it came through.
    @SuppressWarnings("unchecked")
    private <R extends RecordNumber> Optional<Ran<R>> done(Link link, CommandSpec<?> spec, long seed) {
        return Sql.of(link)
                .query("select result from audit where seed = :seed")
                .bind("seed", seed)
                .first(found -> {
                    var number = (R) Kinds.of(spec.result()).restored(found.text("result"));
                    return Ran.without(Outcome.done(number), seed, false);
                });
    }
}
