package kontor.frontdesk.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.CounterNumbers.ParkedNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of sales laid aside.
final class ParkedSql {

    private ParkedSql() {}

    private record Row(
            ParkedNumber parked,
            long line,
            ProductNumber product,
            Optional<Quantity> quantity,
            Optional<Price> price,
            Optional<Rate> discount) {}

    static void add(Tx tx, Parked parked, List<CounterLine> lines) {
        Sql.of(tx)
                .update("""
                        insert into parked_sale (number, seq, till, name, customer, parked_at, parked_by)
                        values (:number, :seq, :till, :name, :customer, :now, :by)""")
                .bindAll(parked)
                .bind("seq", Long.parseLong(parked.number().value().substring(3)))
                .bind("now", tx.now())
                .bind("by", tx.actor().audited())
                .run();
        var rows = new ArrayList<Row>();
        for (var line : lines)
            rows.add(new Row(
                    parked.number(), rows.size() + 1L, line.product(), line.quantity(), line.price(), line.discount()));
        Sql.of(tx).batch("""
                insert into parked_line (parked, line, product, quantity, price, discount)
                values (:parked, :line, :product, :quantity, :price, :discount)""", rows);
    }

    static Optional<Parked> lock(Tx tx, ParkedNumber number) {
        return Sql.of(tx)
                .query("select number, till, name, customer from parked_sale where number = :number for update")
                .bind("number", number)
                .first(Parked.class);
    }

    static List<CounterLine> lines(Tx tx, ParkedNumber number) {
        return Sql.of(tx).query("""
                        select parked, line, product, quantity, price, discount from parked_line
                         where parked = :number order by line""").bind("number", number).list(Row.class).stream()
                .map(row -> new CounterLine(row.product(), row.quantity(), row.price(), row.discount()))
                .toList();
    }

    static void drop(Tx tx, ParkedNumber number) {
        Sql.of(tx)
                .update("delete from parked_line where parked = :number")
                .bind("number", number)
                .run();
        Sql.of(tx)
                .update("delete from parked_sale where number = :number")
                .bind("number", number)
                .run();
    }
}
