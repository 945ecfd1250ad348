package kontor.storage;

import java.util.Optional;
import kontor.kernel.CommandSpec;
import kontor.kernel.Gate;
import kontor.kernel.Kinds;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;

/// The keys that make a submission safe to send again, kept in the command's own transaction.
final class Once {

    private Once() {}

    /// What was answered the first time.
    record First(String content, String key, String result, long root) {

        @SuppressWarnings("unchecked")
        <R extends RecordNumber> Runner.Ran<R> told(CommandSpec<?> spec, boolean same) {
            if (!same)
                return new Runner.Ran<>(
                        Outcome.refused(new Gate.OtherContent(key)), Optional.empty(), WorkTx.Effects.NONE, 0, false);
            var number = (R) Kinds.of(spec.result()).restored(result);
            return new Runner.Ran<>(Outcome.done(number), Optional.empty(), WorkTx.Effects.NONE, root, true);
        }
    }

    static Optional<First> find(Sql sql, String key) {
        return sql.query("select content, result, root from once where once_key = :key")
                .bind("key", key)
                .first(f -> new First(f.text("content"), key, f.text("result"), f.whole("root")));
    }

    static void keep(Sql sql, String key, String content, String result, long root) {
        sql.update("insert into once (once_key, content, result, root) values (:key, :content, :result, :root)")
                .bind("key", key)
                .bind("content", content)
                .bind("result", result)
                .bind("root", root)
                .run();
    }
}
