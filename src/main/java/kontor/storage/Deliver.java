package kontor.storage;

import java.util.Map;
import java.util.UUID;
import kontor.kernel.Command;
import kontor.kernel.Event;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Shape;
import kontor.kernel.Tx;

/// Hands one event to one taker, in a transaction of the taker's own. A repeat does nothing: the inbox knows.
///
/// @param event the event's id
/// @param taker the subscription's name
record Deliver(UUID event, String taker) implements Command<SystemNumber> {

    @Override
    public Permission needs() {
        return StorageRoom.RUN;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        var sql = Sql.of(tx);
        var number = new SystemNumber(event.toString());
        var waiting = Outbox.find(sql, event, taker);
        if (waiting.isEmpty()) {
            if (Outbox.wasTaken(sql, event, taker)) return Outcome.done(number);
            return Outcome.refused(new kontor.kernel.NoSuch("courier", number));
        }
        var work = (WorkTx) tx;
        work.causedBy(waiting.get().root());
        var happened = read(work, waiting.get());
        var subscription =
                work.catalogue().subscription(taker).orElseThrow(() -> new IllegalStateException("nobody is " + taker));
        return subscription.taking(happened).run(tx).then(_ -> {
            Outbox.taken(sql, waiting.get(), tx.now());
            return Outcome.done(number);
        });
    }

    private static Event read(WorkTx tx, Outbox.Waiting waiting) {
        var type = tx.catalogue()
                .event(waiting.type())
                .orElseThrow(() -> new IllegalStateException("no event " + waiting.type()));
        Map<String, Object> tree;
        try {
            tree = Json.object(waiting.body());
        } catch (Json.Malformed e) {
            throw new IllegalStateException("outbox " + waiting.event(), e);
        }
        return switch (Shape.of(type).read(tree)) {
            case Shape.Read.Good<? extends Event>(var event) -> event;
            case Shape.Read.Bad<? extends Event>(var problems) ->
                throw new IllegalStateException("outbox " + waiting.event() + ": " + problems);
        };
    }
}
