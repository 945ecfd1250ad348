package kontor.frontdesk.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;
import kontor.kernel.SalesNumbers.PromiseNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of promises.
final class PromiseSql {

    private PromiseSql() {}

    private static final String COLUMNS = """
            select number, state, order_number, line, product, quantity, left_over, promised_on, basis, record
              from promise where\s""";

    /// Whose day has passed.
    static final String BROKEN = "select number from promise where state = 'open'"
            + " and promised_on < cast(:now as date) order by promised_on, seq";

    static Optional<Promise> lock(Tx tx, PromiseNumber number) {
        return Sql.of(tx)
                .query(COLUMNS + "number = :number for update")
                .bind("number", number)
                .first(Promise.class);
    }

    static List<Promise> open(Tx tx, OrderNumber order) {
        return Sql.of(tx)
                .query(COLUMNS + "order_number = :order and state = 'open' order by seq for update")
                .bind("order", order)
                .list(Promise.class);
    }

    static void add(Tx tx, Promise promise) {
        Sql.of(tx)
                .update("""
                        insert into promise (number, seq, state, order_number, line, product, quantity, left_over,
                                             promised_on, basis, record, made_at, made_by)
                        values (:number, :seq, :state, :orderNumber, :line, :product, :quantity, :leftOver, :promisedOn,
                                :basis, :record, :now, :by)""")
                .bindAll(promise)
                .bind("seq", Long.parseLong(promise.number().value().substring(3)))
                .bind("now", tx.now())
                .bind("by", tx.actor().audited())
                .run();
    }

    static void drop(Tx tx, OrderNumber order, long line) {
        Sql.of(tx).update("""
                        update promise set state = 'dropped'
                         where order_number = :order and line = :line and state = 'open'""").bind("order", order).bind("line", line).run();
    }

    /// What has left is off the promise; when all has, it was kept or broken.
    static void ship(Tx tx, Promise promise, Quantity quantity, LocalDate on) {
        var left = promise.leftOver().minus(quantity);
        Sql.of(tx)
                .update("update promise set left_over = :left where number = :number")
                .bind("left", left.isPositive() ? left : Quantity.ZERO)
                .bind("number", promise.number())
                .run();
        if (!left.isPositive())
            end(tx, promise.number(), on.isAfter(promise.promisedOn()) ? PromiseState.BROKEN : PromiseState.KEPT);
    }

    static void end(Tx tx, PromiseNumber number, PromiseState state) {
        Sql.of(tx)
                .update("update promise set state = :state, ended_at = :now where number = :number")
                .bind("state", state)
                .bind("now", tx.now())
                .bind("number", number)
                .run();
    }
}
