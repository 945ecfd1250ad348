package kontor.backoffice.returns;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.PersonalFields;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of the office's returns.
final class GoodsReturnSql {

    private GoodsReturnSql() {}

    private static final String COLUMNS =
            "number, seq, state, order_number, customer, complaint, reason, requested_on, received_on";

    private static final String LINE =
            "number, line, product, wanted, received, restocked, in_repair, scrapped, repair_worth";

    /// The return, locked until the transaction ends.
    static Optional<GoodsReturn> lock(Tx tx, ReturnNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from goods_return where number = :number for update")
                .bind("number", number)
                .first(GoodsReturn.class);
    }

    static List<GoodsReturnLine> lines(Tx tx, ReturnNumber number) {
        return Sql.of(tx)
                .query("select " + LINE + " from goods_return_line where number = :number order by number, line")
                .bind("number", number)
                .list(GoodsReturnLine.class);
    }

    static void add(Tx tx, GoodsReturn returned, List<GoodsReturnLine> lines) {
        Sql.of(tx)
                .update("insert into goods_return (" + COLUMNS + """
                        ) values (:number, :seq, :state, :orderNumber, :customer, :complaint, :reason, :requestedOn,
                        :receivedOn)""")
                .bindAll(returned)
                .run();
        Sql.of(tx).batch("insert into goods_return_line (" + LINE + """
                ) values (:number, :line, :product, :wanted, :received, :restocked, :inRepair, :scrapped,
                :repairWorth)""", lines);
    }

    static void save(Tx tx, GoodsReturn returned) {
        Sql.of(tx)
                .update("update goods_return set state = :state, received_on = :receivedOn where number = :number")
                .bindAll(returned)
                .run();
    }

    static void save(Tx tx, List<GoodsReturnLine> lines) {
        Sql.of(tx).batch("""
                        update goods_return_line
                           set received = :received, restocked = :restocked, in_repair = :inRepair,
                               scrapped = :scrapped, repair_worth = :repairWorth
                         where number = :number and line = :line""", lines);
    }

    /// What an erased customer said is what a replay finds in its place.
    static void erase(Tx tx, CustomerNumber customer) {
        var numbers = Sql.of(tx)
                .query("select number from goods_return where customer = :customer order by customer, seq")
                .bind("customer", customer)
                .list(found -> found.text("number"));
        for (var number : numbers)
            Sql.of(tx)
                    .update("update goods_return set reason = :pseudonym where number = :number")
                    .bind("pseudonym", PersonalFields.pseudonym(number))
                    .bind("number", number)
                    .run();
    }

    /// How much of an order line was valued in other returns.
    static Quantity valued(Tx tx, OrderNumber order, long line) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(l.received), 0) as bigint) as valued
                          from goods_return r join goods_return_line l on l.number = r.number
                         where r.order_number = :order and l.line = :line and r.state in ('inspected', 'credited')""")
                .bind("order", order)
                .bind("line", line)
                .first(found -> found.get("valued", Quantity.class))
                .orElse(Quantity.ZERO);
    }

    /// All returns of an order, locked: two of the same line are valued one after the other.
    static void lockAll(Tx tx, OrderNumber order) {
        Sql.of(tx)
                .query(
                        "select number from goods_return where order_number = :order order by order_number, seq for update")
                .bind("order", order)
                .list(found -> found.text("number"));
    }
}
