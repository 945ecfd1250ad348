package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The queue of returns that wait for their credit.
final class ToCreditSql {

    private ToCreditSql() {}

    static final View TO_CREDIT = View.named("to-credit", ReceivablesRoom.READ, Side.OFFICE)
            .from("from to_credit q left join customer c on c.number = q.customer where true")
            .columns(
                    Column.of("number", ReturnNumber.class, "q.number", 8).always(),
                    Column.of("order", OrderNumber.class, "q.order_number", 8).always(),
                    Column.of("customer", CustomerNumber.class, "q.customer", 8),
                    Column.text("name", "c.name", 26).always(),
                    Column.of("complaint", ComplaintNumber.class, "q.complaint", 9),
                    Column.of("inspected", LocalDate.class, "q.inspected_on", 11))
            .orders(View.Order.by("inspected", LocalDate.class, "q.inspected_on", ReturnNumber.class, "q.number"))
            .searched("q.number", "q.order_number")
            .done();

    static void add(Tx tx, ToCredit what, List<ToCredit.Line> lines) {
        var sql = Sql.of(tx);
        sql.update("""
                insert into to_credit (number, order_number, customer, complaint, inspected_on)
                values (:number, :orderNumber, :customer, :complaint, :inspectedOn)""").bindAll(what).run();
        sql.batch("insert into to_credit_line (number, line, quantity) values (:number, :line, :quantity)", lines);
    }

    static Optional<ToCredit> lock(Tx tx, ReturnNumber number) {
        return Sql.of(tx).query("""
                select number, order_number, customer, complaint, inspected_on
                  from to_credit where number = :number for update""").bind("number", number).first(ToCredit.class);
    }

    static List<ToCredit.Line> lines(Tx tx, ToCredit what) {
        return Sql.of(tx)
                .query("select number, line, quantity from to_credit_line where number = :number order by line")
                .bind("number", what.number())
                .list(ToCredit.Line.class);
    }

    static void remove(Tx tx, ToCredit what) {
        var sql = Sql.of(tx);
        sql.update("delete from to_credit_line where number = :number")
                .bind("number", what.number())
                .run();
        sql.update("delete from to_credit where number = :number")
                .bind("number", what.number())
                .run();
    }
}
