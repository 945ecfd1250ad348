package kontor.backoffice.accounting.vouchers;

import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of departments, projects and campaigns.
public final class DimensionSql {

    private DimensionSql() {}

    static final View DIMENSIONS = View.named("dimensions", LedgerRoom.READ, Side.OFFICE)
            .from("from dimension d where true")
            .columns(
                    Column.of("number", DimensionNumber.class, "d.number", 12).always(),
                    Column.of("kind", DimensionKind.class, "d.kind", 11).always(),
                    Column.of("name", Label.class, "d.label", 40).always(),
                    Column.of("open", Boolean.class, "d.open", 5))
            .orders(View.Order.by("number", DimensionNumber.class, "d.number"))
            .searched("d.number")
            .done();

    public static boolean open(Tx tx, DimensionKind kind, DimensionNumber number) {
        return Sql.of(tx)
                .query("select open from dimension where number = :number and kind = :kind")
                .bind("number", number)
                .bind("kind", kind)
                .first(found -> found.get("open", Boolean.class))
                .orElse(false);
    }

    /// Whether there was none before.
    static boolean save(Tx tx, SetDimension dimension) {
        var known = Sql.of(tx)
                .update("update dimension set label = :name, open = :open where number = :number and kind = :kind")
                .bindAll(dimension)
                .bind("name", dimension.label())
                .bind("open", dimension.open().orElse(true))
                .run();
        if (known > 0) return false;
        Sql.of(tx)
                .update("insert into dimension (number, kind, label, open) values (:number, :kind, :name, :open)")
                .bindAll(dimension)
                .bind("name", dimension.label())
                .bind("open", dimension.open().orElse(true))
                .run();
        return true;
    }

    static boolean otherKind(Tx tx, SetDimension dimension) {
        return Sql.of(tx)
                .query("select kind from dimension where number = :number and kind <> :kind")
                .bindAll(dimension)
                .first(found -> true)
                .orElse(false);
    }
}
