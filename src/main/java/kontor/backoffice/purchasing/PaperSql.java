package kontor.backoffice.purchasing;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What stands on an order or a request that goes to a supplier.
final class PaperSql {

    private PaperSql() {}

    /// Whom it goes to, and whom it comes from.
    private static final Column<?>[] PARTIES = {
        Column.text("supplier", "s.number", 8),
        Column.text("name", "s.name", 30),
        Column.text("address", "s.address", 30),
        Column.text("post-code", "s.post_code", 8),
        Column.text("city", "s.city", 20),
        Column.text("country", "s.country", 4),
        Column.text("purchase", "o.number", 8),
        Column.of("net", Money.class, "o.net", 12),
        Column.text("reference", "o.reference", 20),
        Column.text("company", "f.org_number", 9),
        Column.text("company-name", "f.name", 30),
        Column.text("company-address", "f.address", 30),
        Column.text("company-post-code", "f.post_code", 8),
        Column.text("company-city", "f.city", 20),
        Column.text("company-phone", "f.phone", 14),
        Column.text("company-email", "f.email", 20)
    };

    static final View ORDER = View.named("purchase-paper", PurchasingRoom.READ, Side.OFFICE)
            .from("""
                    from purchase_order o join supplier s on s.number = o.supplier cross join company f where true""")
            .columns(with(
                    Column.of("number", PurchaseNumber.class, "o.number", 8),
                    Column.of("date", LocalDate.class, "coalesce(o.ordered_on, o.placed_on)", 11),
                    Column.of("answer-by", LocalDate.class, "cast(null as date)", 11),
                    Column.text("note", "o.words", 20)))
            .orders(View.Order.by("number", PurchaseNumber.class, "o.number"))
            .done();

    static final View REQUEST = View.named("request-paper", PurchasingRoom.READ, Side.OFFICE)
            .from("""
                    from price_request r join purchase_order o on o.number = r.purchase
                    join supplier s on s.number = r.supplier cross join company f where true""")
            .columns(with(
                    Column.of("number", RequestNumber.class, "r.number", 8),
                    Column.of("date", LocalDate.class, "r.asked_on", 11),
                    Column.of("answer-by", LocalDate.class, "r.answer_by", 11),
                    Column.text("note", "r.words", 20)))
            .orders(View.Order.by("number", RequestNumber.class, "r.number"))
            .done();

    private static Column<?>[] with(Column<?>... own) {
        var all = new Column<?>[own.length + PARTIES.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(PARTIES, 0, all, own.length, PARTIES.length);
        return all;
    }
}
