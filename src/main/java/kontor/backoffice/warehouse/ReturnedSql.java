package kontor.backoffice.warehouse;

import java.util.List;
import kontor.kernel.Name;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// What left the house for an order line, for what comes back of it.
final class ReturnedSql {

    private ReturnedSql() {}

    /// The moves by which a line left, first delivery first.
    static List<StockMove> shipped(Tx tx, OrderNumber order, long line) {
        return Sql.of(tx)
                .query("""
                        select m.number, m.at, m.moved_on, m.product, m.kind, m.quantity, m.worth, m.document, m.lot
                          from delivery d
                          join stock_move m on m.document = d.number and m.kind = 'shipment'
                         where d.order_number = :order and d.state = 'shipped'
                           and (m.number = d.number || '-' || :line or m.number like d.number || '-' || :line || '.%')
                         order by d.order_number, d.seq, m.number""")
                .bind("order", order)
                .bind("line", Long.toString(line))
                .list(StockMove.class);
    }

    /// The lots that left for a line.
    static List<Name> lots(Tx tx, OrderNumber order, long line) {
        return Sql.of(tx)
                .query("""
                        select distinct k.lot
                          from delivery d join picked_lot k on k.delivery = d.number
                         where d.order_number = :order and d.state = 'shipped' and k.line = :line
                         order by k.lot""")
                .bind("order", order)
                .bind("line", line)
                .list(found -> found.get("lot", Name.class));
    }

    static long moves(Tx tx, ReturnNumber returned) {
        return Sql.of(tx)
                .query("select count(*) as moves from stock_move where document = :number")
                .bind("number", returned)
                .first(found -> found.whole("moves"))
                .orElse(0L);
    }
}
