package kontor.storage;

import java.time.Instant;
import java.util.Optional;

/// The rows of the audit table.
final class Audit {

    private Audit() {}

    /// The version of the tables from which on a row holds all that is hashed.
    static final long WIDE = 9;

    private static final String NARROW_ROW = """
            insert into audit (seq, at, actor, command, body, result, before, hash)
            values (:seq, :at, :actor, :command, :body, :result, :before, :hash)""";

    private static final String WIDE_ROW = """
            insert into audit (seq, at, actor, command, body, result, before, hash, seed, version, once_key)
            values (:seq, :at, :actor, :command, :body, :result, :before, :hash, :seed, :version, :key)""";

    static void write(Sql sql, Entry entry, String result, String hash, boolean wide) {
        var row = sql.update(wide ? WIDE_ROW : NARROW_ROW)
                .bind("seq", entry.seq())
                .bind("at", entry.at())
                .bind("actor", entry.actor().audited())
                .bind("command", entry.command())
                .bind("body", Json.write(entry.with()))
                .bind("result", result)
                .bind("before", entry.before())
                .bind("hash", hash);
        if (wide)
            row.bind("seed", entry.seed())
                    .bind("version", (long) entry.version())
                    .bind("key", entry.key());
        row.run();
    }

    /// A row as it stands: what is hashed of it can be put together again.
    record Kept(
            long seq,
            Optional<Long> seed,
            Instant at,
            String actor,
            String command,
            Optional<Long> version,
            Optional<String> onceKey,
            String body,
            String result,
            String before,
            String hash) {

        static final String COLUMNS = "seq, seed, at, actor, command, version, once_key, body, result, before, hash";

        /// The record of the chain, under a number and behind a hash.
        Entry entry(long number, String behind) {
            try {
                return new Entry(
                        number,
                        seed.orElse(number),
                        at,
                        kontor.kernel.Actor.parse(actor),
                        command,
                        version.orElse(1L).intValue(),
                        Json.object(body),
                        onceKey,
                        behind);
            } catch (Json.Malformed e) {
                throw new IllegalStateException("audit " + seq + ": " + e.getMessage(), e);
            }
        }
    }
}
