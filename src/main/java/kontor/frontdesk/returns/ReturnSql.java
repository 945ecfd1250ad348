package kontor.frontdesk.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kontor.hatch.ReturnRequested;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of the desk's returns.
final class ReturnSql {

    private ReturnSql() {}

    private static final String COLUMNS = """
            number, seq, state, order_number, customer, complaint, reason, requested_at, requested_by, words, credited,
            told_at, told_by, channel, reaction""";

    private static final String LINE = "number, line, product, text, quantity, received";

    /// The return, locked until the transaction ends.
    static Optional<CustomerReturn> lock(Tx tx, ReturnNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from customer_return where number = :number for update")
                .bind("number", number)
                .first(CustomerReturn.class);
    }

    static List<ReturnLine> lines(Tx tx, ReturnNumber number) {
        return Sql.of(tx)
                .query("select " + LINE + " from customer_return_line where number = :number order by number, line")
                .bind("number", number)
                .list(ReturnLine.class);
    }

    /// What of an order's lines is back or on its way back.
    static Map<Long, Quantity> claimed(Tx tx, OrderNumber order) {
        var claimed = new TreeMap<Long, Quantity>();
        Sql.of(tx)
                .query("""
                        select l.line,
                               cast(sum(case when r.state in ('requested', 'authorised') then l.quantity
                                             else l.received end) as bigint) as claimed
                          from customer_return r join customer_return_line l on l.number = r.number
                         where r.order_number = :order
                         group by l.line""")
                .bind("order", order)
                .each(found -> claimed.put(found.whole("line"), found.get("claimed", Quantity.class)));
        return claimed;
    }

    static void add(Tx tx, CustomerReturn made, List<ReturnLine> lines) {
        Sql.of(tx)
                .update("insert into customer_return (" + COLUMNS + """
                        ) values (:number, :seq, :state, :orderNumber, :customer, :complaint, :reason, :requestedAt,
                        :requestedBy, :words, :credited, :toldAt, :toldBy, :channel, :reaction)""")
                .bindAll(made)
                .run();
        Sql.of(tx)
                .batch(
                        "insert into customer_return_line (" + LINE
                                + ") values (:number, :line, :product, :text, :quantity, :received)",
                        lines);
    }

    static void save(Tx tx, CustomerReturn changed) {
        Sql.of(tx).update("""
                        update customer_return
                           set state = :state, words = :words, credited = :credited, told_at = :toldAt,
                               told_by = :toldBy, channel = :channel, reaction = :reaction
                         where number = :number""").bindAll(changed).run();
    }

    static void save(Tx tx, List<ReturnLine> lines) {
        Sql.of(tx)
                .batch(
                        "update customer_return_line set received = :received where number = :number and line = :line",
                        lines);
    }

    static List<ReturnNumber> of(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select number from customer_return where customer = :customer order by customer, seq")
                .bind("customer", customer)
                .list(found -> found.get("number", ReturnNumber.class));
    }

    /// Nobody reads any more what an erased customer said.
    static void erase(Tx tx, ReturnNumber number, Name pseudonym) {
        Sql.of(tx)
                .update("update customer_return set reason = :pseudonym, words = null where number = :number")
                .bind("pseudonym", pseudonym)
                .bind("number", number)
                .run();
    }

    /// A return as the office hears of it.
    static ReturnRequested asRequested(CustomerReturn made, List<ReturnLine> lines) {
        return new ReturnRequested(
                made.number(),
                made.orderNumber(),
                made.customer(),
                lines.stream()
                        .map(line -> new ReturnRequested.Line(line.line(), line.product(), line.quantity()))
                        .toList(),
                made.complaint(),
                made.reason(),
                made.requestedAt(),
                made.requestedBy());
    }
}
