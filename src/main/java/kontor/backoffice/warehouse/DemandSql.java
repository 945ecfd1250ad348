package kontor.backoffice.warehouse;

import java.util.List;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// What is there and what is promised of it, for who plans.
public final class DemandSql {

    private DemandSql() {}

    /// A promise that has not left the house yet.
    ///
    /// @param document the order, of a customer or of production
    public record Promised(ProductNumber product, String document, Quantity quantity) {}

    /// Goods in the house that are not held for a complaint.
    public record There(ProductNumber product, Quantity quantity) {}

    public static List<Promised> promised(Tx tx) {
        return Sql.of(tx).query("""
                        select product, order_number as document, cast(sum(wanted) as bigint) as quantity
                          from reservation group by product, order_number order by product, order_number""").list(Promised.class);
    }

    public static List<There> there(Tx tx) {
        return Sql.of(tx)
                .query("select product, on_hand - held as quantity from stock where on_hand > held order by product")
                .list(There.class);
    }
}
