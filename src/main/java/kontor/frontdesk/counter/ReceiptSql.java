package kontor.frontdesk.counter;

import java.time.Instant;
import kontor.kernel.Column;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What a receipt says.
final class ReceiptSql {

    private ReceiptSql() {}

    static final View DOCUMENT = View.named("receipt-document", CounterRoom.READ, Side.BOTH)
            .from("from counter_sale s cross join company f where true")
            .columns(
                    Column.of("number", SaleNumber.class, "s.number", 9),
                    Column.of("invoice", InvoiceNumber.class, "s.invoice", 9),
                    Column.of("sold", Instant.class, "s.sold_at", 16),
                    Column.text("by", "s.sold_by", 12),
                    Column.of("pay", CounterPay.class, "s.pay", 8),
                    Column.of("total", Money.class, "s.total", 12),
                    Column.of("card", Money.class, "s.card", 12),
                    Column.of("cash", Money.class, "s.cash", 12),
                    Column.of("rounding", Money.class, "s.rounding", 12),
                    Column.of("change", Money.class, "s.change", 12),
                    Column.text("company", "f.org_number", 9),
                    Column.text("company-name", "f.name", 30),
                    Column.text("company-address", "f.address", 30),
                    Column.text("company-post-code", "f.post_code", 8),
                    Column.text("company-city", "f.city", 20))
            .orders(View.Order.by("number", SaleNumber.class, "s.number"))
            .done();

    /// A line with its own VAT; the invoice's is worked out on the sum of a rate, and an øre may differ.
    static final View LINES = View.named("receipt-lines", CounterRoom.READ, Side.BOTH)
            .from("""
                    from counter_sale s
                    join invoice_line l on l.invoice = s.invoice
                    join invoice_vat v on v.invoice = l.invoice and v.vat_code = l.vat_code where true""")
            .columns(
                    Column.of("sale", SaleNumber.class, "s.number", 9),
                    Column.of("line", Long.class, "l.line", 4),
                    Column.text("text", "l.text", 30),
                    Column.of("quantity", Quantity.class, "l.quantity", 9),
                    Column.of("net", Money.class, "l.net", 12),
                    Column.of("rate", Rate.class, "v.rate", 6))
            .orders(View.Order.by("line", Long.class, "l.line", String.class, "s.number"))
            .done();

    static final View VAT = View.named("receipt-vat", CounterRoom.READ, Side.BOTH)
            .from("from counter_sale s join invoice_vat v on v.invoice = s.invoice where true")
            .columns(
                    Column.of("sale", SaleNumber.class, "s.number", 9),
                    Column.of("rate", Rate.class, "v.rate", 6),
                    Column.of("net", Money.class, "v.net", 12),
                    Column.of("vat", Money.class, "v.vat", 12))
            .orders(View.Order.by("rate", Rate.class, "v.rate", String.class, "s.number"))
            .done();
}
