package kontor.backoffice.warehouse;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of holds.
final class HoldSql {

    private HoldSql() {}

    private static final String COLUMNS = """
            number, seq, state, case_number, product, lots, placed_at, placed_by, released_at, released_by, note""";

    static Optional<Hold> lock(Tx tx, HoldNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from stock_hold where number = :number for update")
                .bind("number", number)
                .first(Hold.class);
    }

    /// A hold of the same lots for the same complaint that still holds.
    static Optional<Hold> same(Tx tx, ComplaintNumber complaint, ProductNumber product, String lots) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from stock_hold"
                        + " where case_number = :complaint and product = :product and lots = :lots"
                        + " and state = 'holding' order by seq limit 1")
                .bind("complaint", complaint)
                .bind("product", product)
                .bind("lots", lots)
                .first(Hold.class);
    }

    static void add(Tx tx, Hold hold, List<HeldLot> lots) {
        Sql.of(tx)
                .update("insert into stock_hold (" + COLUMNS + """
                        ) values (:number, :seq, :state, :caseNumber, :product, :lots, :placedAt, :placedBy, :releasedAt,
                        :releasedBy, :note)""")
                .bindAll(hold)
                .run();
        Sql.of(tx)
                .batch(
                        "insert into held_lot (product, lot, hold, case_number) values (:product, :lot, :hold, :caseNumber)",
                        lots);
    }

    static void release(Tx tx, Hold hold) {
        Sql.of(tx).update("""
                        update stock_hold
                           set state = :state, released_at = :releasedAt, released_by = :releasedBy, note = :note
                         where number = :number""").bindAll(hold).run();
        Sql.of(tx)
                .update("delete from held_lot where product = :product and hold = :number")
                .bindAll(hold)
                .run();
    }

    /// What is held of a product, oldest hold first.
    static List<HeldLot> lots(Tx tx, ProductNumber product) {
        return Sql.of(tx).query("""
                        select l.product, l.lot, l.hold, l.case_number
                          from held_lot l join stock_hold h on h.number = l.hold
                         where l.product = :product order by h.seq, l.lot""").bind("product", product).list(HeldLot.class);
    }

    /// What one hold holds.
    static List<HeldLot> lots(Tx tx, Hold hold) {
        return lots(tx, hold.product()).stream()
                .filter(lot -> lot.hold().equals(hold.number()))
                .toList();
    }
}
