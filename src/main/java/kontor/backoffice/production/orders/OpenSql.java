package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.hatch.InMaking;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// What production will bring, and what it will take that the warehouse does not know of yet.
public final class OpenSql {

    private OpenSql() {}

    /// What an order brings or takes.
    public record Open(ProductNumber product, String document, Quantity quantity, Optional<LocalDate> day) {}

    public static List<Open> brings(Tx tx) {
        return Sql.of(tx).query("""
                        select product, number as document, quantity - made - scrapped as quantity, due_on as day
                          from production_order
                         where state in ('request', 'draft', 'waiting', 'assigned', 'running')
                         order by product, seq""").list(Open.class);
    }

    /// What of a product is being made, the first expected first.
    static List<InMaking.Part> making(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("""
                        select number, quantity - made - scrapped as coming, due_on from production_order
                         where product = :product and state in ('waiting', 'assigned', 'running')
                           and quantity > made + scrapped
                         order by coalesce(due_on, date '9999-12-31'), seq""")
                .bind("product", product)
                .list(found -> new InMaking.Part(
                        found.text("number"), found.quantity("coming"), found.maybe("due_on", LocalDate.class)));
    }

    /// Requests, whose materials nobody has written down.
    public static List<Open> requests(Tx tx) {
        return Sql.of(tx).query("""
                        select product, number as document, quantity, coalesce(starts_on, due_on) as day
                          from production_order where state = 'request' order by product, seq""").list(Open.class);
    }

    /// What drafts take.
    public static List<Open> takes(Tx tx) {
        return Sql.of(tx).query("""
                        select m.product, o.number as document, cast(sum(m.quantity) as bigint) as quantity,
                               coalesce(o.starts_on, o.due_on) as day
                          from production_order o join production_material m on m.production = o.number
                         where o.state = 'draft' and m.by_product = false
                         group by m.product, o.number, coalesce(o.starts_on, o.due_on)
                         order by m.product, o.number""").list(Open.class);
    }

    /// The days on which orders that wait for materials begin.
    public static List<Open> starts(Tx tx) {
        return Sql.of(tx).query("""
                        select product, number as document, quantity, starts_on as day
                          from production_order where state in ('waiting', 'assigned') order by seq""").list(Open.class);
    }
}
