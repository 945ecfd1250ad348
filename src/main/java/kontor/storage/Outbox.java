package kontor.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rows of events that wait to be taken.
final class Outbox {

    private Outbox() {}

    /// An event on its way to one taker.
    ///
    /// @param place orders the events of a subject
    /// @param root  the command that, in the end, caused it
    record Waiting(
            UUID event,
            String taker,
            long place,
            long root,
            String subject,
            String type,
            String body,
            Instant postedAt) {}

    static void put(Sql sql, Waiting waiting) {
        sql.update("""
            insert into outbox (event, taker, place, root, subject, type, body, posted_at)
            values (:event, :taker, :place, :root, :subject, :type, :body, :postedAt)""").bindAll(waiting).run();
    }

    static Optional<Waiting> find(Sql sql, UUID event, String taker) {
        return sql.query(
                        "select event, taker, place, root, subject, type, body, posted_at from outbox where event = :event and taker = :taker")
                .bind("event", event)
                .bind("taker", taker)
                .first(Waiting.class);
    }

    /// What waits and is not stuck, in the order posted.
    static List<Waiting> waiting(Sql sql) {
        return sql.query(
                        "select event, taker, place, root, subject, type, body, posted_at from outbox where stuck is null order by place")
                .list(Waiting.class);
    }

    /// It has been taken: never again.
    static void taken(Sql sql, Waiting waiting, Instant now) {
        sql.update("delete from outbox where event = :event and taker = :taker")
                .bind("event", waiting.event())
                .bind("taker", waiting.taker())
                .run();
        sql.update("insert into inbox (event, taker, place, taken_at) values (:event, :taker, :place, :at)")
                .bind("event", waiting.event())
                .bind("taker", waiting.taker())
                .bind("place", waiting.place())
                .bind("at", now)
                .run();
    }

    static boolean wasTaken(Sql sql, UUID event, String taker) {
        return sql.query("select 1 from inbox where event = :event and taker = :taker")
                .bind("event", event)
                .bind("taker", taker)
                .first(_ -> true)
                .isPresent();
    }

    static int stuck(Sql sql, UUID event, String taker, Optional<String> why) {
        return sql.update("update outbox set stuck = :why where event = :event and taker = :taker")
                .bind("event", event)
                .bind("taker", taker)
                .bind("why", why)
                .run();
    }
}
