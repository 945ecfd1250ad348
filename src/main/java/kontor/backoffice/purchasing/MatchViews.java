package kontor.backoffice.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccrualNumber;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of suppliers' invoices against purchase orders.
final class MatchViews {

    private MatchViews() {}

    static final View MATCHES = View.named("matches", PurchasingRoom.READ, Side.OFFICE)
            .from("from purchase_match m where true")
            .columns(
                    Column.of("number", MatchNumber.class, "m.number", 7).always(),
                    Column.of("state", MatchState.class, "m.state", 9).always(),
                    Column.of("reason", MatchReason.class, "m.reason", 16).always(),
                    Column.of("purchase", PurchaseNumber.class, "m.purchase", 7).always(),
                    Column.of("supplier", SupplierNumber.class, "m.supplier", 8).wide(),
                    Column.text("name", "m.name", 20).always(),
                    Column.of("invoice", SupplierInvoiceNumber.class, "m.invoice", 8)
                            .wide(),
                    Column.text("their-number", "m.their_number", 12).wide(),
                    Column.of("date", LocalDate.class, "m.invoiced_on", 11).wide(),
                    Column.of("ordered", Money.class, "m.ordered", 12).wide(),
                    Column.of("invoiced", Money.class, "m.invoiced", 12),
                    Column.of("extra", Money.class, "m.extra", 11).data(),
                    Column.of("difference", Money.class, "m.invoiced + m.extra - m.ordered", 11)
                            .always(),
                    Column.text("by", "m.made_by", 12).wide(),
                    Column.text("decided-by", "m.decided_by", 12).wide(),
                    Column.of("decided", Instant.class, "m.decided_at", 17).data(),
                    Column.text("note", "m.words", 20).data())
            .orders(View.Order.by("number", Long.class, "m.seq").downwards().within("state", "purchase", "supplier"))
            .searched("m.number")
            .done();

    static final View LINES = View.named("match-lines", PurchasingRoom.READ, Side.OFFICE)
            .from("from purchase_match_line l where true")
            .columns(
                    Column.of("match", MatchNumber.class, "l.match_number", 7).always(),
                    Column.of("place", Long.class, "l.place", 3).data(),
                    Column.of("purchase", PurchaseNumber.class, "l.purchase", 7).wide(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("product", ProductNumber.class, "l.product", 12).always(),
                    Column.of("quantity", Quantity.class, "l.quantity", 8).always(),
                    Column.of("ordered-price", Price.class, "l.ordered_price", 11),
                    Column.of("price", Price.class, "l.price", 11).always(),
                    Column.of("net", Money.class, "l.net", 12).always(),
                    Column.of("difference", Money.class, "l.net - l.ordered_net", 11)
                            .always(),
                    Column.of("into-stock", Money.class, "l.into_stock", 11).wide())
            .orders(View.Order.by("match", MatchNumber.class, "l.match_number", Long.class, "l.place"))
            .searched("l.match_number")
            .done();

    /// What has come and waits for its invoice.
    static final View UNBILLED = View.named("received-not-invoiced", PurchasingRoom.READ, Side.OFFICE)
            .from("""
                    from purchase_order_line l join purchase_order o on o.number = l.purchase
                    where l.unbilled > 0""")
            .columns(
                    Column.of("purchase", PurchaseNumber.class, "l.purchase", 8).always(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("supplier", SupplierNumber.class, "o.supplier", 8).wide(),
                    Column.text("name", "o.name", 20).always(),
                    Column.of("product", ProductNumber.class, "l.product", 12).always(),
                    Column.of("received", Quantity.class, "l.received", 8).wide(),
                    Column.of("invoiced", Quantity.class, "l.matched", 8).wide(),
                    Column.of("open", Quantity.class, "l.unbilled", 8).always(),
                    Column.of("value", Money.class, """
                                    (select cast(coalesce(sum(b.amount), 0) as bigint) from receipt_balance b
                                      where b.purchase = l.purchase and b.line = l.line)""", 12).always())
            .orders(View.Order.by("purchase", PurchaseNumber.class, "l.purchase", Long.class, "l.line"))
            .done();

    static final View ACCRUALS = View.named("accruals", PurchasingRoom.READ, Side.OFFICE)
            .from("from receipt_accrual a where true")
            .columns(
                    Column.of("number", AccrualNumber.class, "a.number", 8).always(),
                    Column.of("period", PeriodNumber.class, "a.period", 8).always(),
                    Column.of("amount", Money.class, "a.amount", 12).always(),
                    Column.of("voucher", VoucherNumber.class, "a.voucher", 9).always(),
                    Column.of("reversal", VoucherNumber.class, "a.reversal", 9).always(),
                    Column.of("at", Instant.class, "a.at", 17).wide(),
                    Column.text("by", "a.by_whom", 12).wide())
            .orders(View.Order.by("number", Long.class, "a.seq").downwards().within("period"))
            .searched("a.number")
            .done();
}
