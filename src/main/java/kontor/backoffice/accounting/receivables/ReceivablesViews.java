package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of receivables. SQL stands in [ReceivablesSql].
final class ReceivablesViews {

    private ReceivablesViews() {}

    static final View INVOICES = View.named("invoices", ReceivablesRoom.READ, Side.BOTH)
            .from("from invoice i where true")
            .columns(
                    Column.of("number", InvoiceNumber.class, "i.number", 9).always(),
                    Column.of("state", InvoiceState.class, "i.state", 10).always(),
                    Column.of("kind", InvoiceKind.class, "i.kind", 10).wide(),
                    Column.of("customer", CustomerNumber.class, "i.customer", 8).wide(),
                    Column.text("name", "i.name", 24).always(),
                    Column.of("order", OrderNumber.class, "i.order_number", 7).wide(),
                    Column.of("delivery", DeliveryNumber.class, "i.delivery", 9).data(),
                    Column.of("date", LocalDate.class, "i.issued_on", 11).wide(),
                    Column.of("due", LocalDate.class, "i.due_on", 11),
                    Column.of("kid", Kid.class, "i.kid", 19).data(),
                    Column.of("net", Money.class, "i.net", 12).wide(),
                    Column.of("vat", Money.class, "i.vat", 12).wide(),
                    Column.of("total", Money.class, "i.total", 12).always(),
                    Column.of("open", Money.class, ReceivablesSql.OPEN, 12),
                    Column.of("charged", Money.class, "i.charged", 12).data(),
                    Column.of("credits", InvoiceNumber.class, "i.credits", 9).data(),
                    Column.text("reference", "i.reference", 16).data(),
                    Column.of("delivered", LocalDate.class, "i.delivered_on", 11)
                            .data())
            .orders(
                    View.Order.by("date", LocalDate.class, "i.issued_on", InvoiceNumber.class, "i.number")
                            .downwards()
                            .within("customer", "state"),
                    View.Order.by("number", InvoiceNumber.class, "i.number"))
            .searched("i.number", "i.kid")
            .done();

    static final View LINES = View.named("invoice-lines", ReceivablesRoom.READ, Side.BOTH)
            .from("from invoice_line l join invoice i on i.number = l.invoice where true")
            .columns(
                    Column.of("invoice", InvoiceNumber.class, "l.invoice", 9).always(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("order-line", Long.class, "l.order_line", 4).data(),
                    Column.of("product", ProductNumber.class, "l.product", 12),
                    Column.text("text", "l.text", 26).always(),
                    Column.of("quantity", Quantity.class, "l.quantity", 9).always(),
                    Column.of("price", Price.class, "l.price", 11),
                    Column.of("discount", Rate.class, "l.discount", 6).wide(),
                    Column.text("vat-code", "l.vat_code", 4).wide(),
                    Column.of("net", Money.class, "l.net", 12).always(),
                    Column.of("left", Quantity.class, "l.quantity - l.credited_quantity", 9)
                            .data(),
                    Column.of("left-net", Money.class, "l.net - l.credited_net", 12)
                            .data(),
                    Column.of("customer", CustomerNumber.class, "i.customer", 8).data(),
                    Column.of("date", LocalDate.class, "i.issued_on", 11).data())
            .orders(View.Order.by("invoice", InvoiceNumber.class, "l.invoice", Long.class, "l.line"))
            .searched("l.invoice")
            .done();

    static final View VAT = View.named("invoice-vat", ReceivablesRoom.READ, Side.BOTH)
            .from("from invoice_vat v where true")
            .columns(
                    Column.of("invoice", InvoiceNumber.class, "v.invoice", 9).always(),
                    Column.text("vat-code", "v.vat_code", 4).always(),
                    Column.of("rate", Rate.class, "v.rate", 7).always(),
                    Column.of("net", Money.class, "v.net", 12).always(),
                    Column.of("vat", Money.class, "v.vat", 12).always())
            .orders(View.Order.by("invoice", InvoiceNumber.class, "v.invoice", String.class, "v.vat_code"))
            .searched("v.invoice")
            .done();

    static final View PAYMENTS = View.named("payments", ReceivablesRoom.READ, Side.BOTH)
            .from("from payment p left join customer c on c.number = p.customer where true")
            .columns(
                    Column.of("number", VoucherNumber.class, "p.number", 9).always(),
                    Column.of("kind", PaymentKind.class, "p.kind", 12).wide(),
                    Column.of("date", LocalDate.class, "p.paid_on", 11).always(),
                    Column.of("invoice", InvoiceNumber.class, "p.invoice", 9).always(),
                    Column.of("customer", CustomerNumber.class, "p.customer", 8).wide(),
                    Column.text("name", "c.name", 24),
                    Column.of("amount", Money.class, "p.amount", 12).always(),
                    Column.of("settled", Money.class, "p.settled", 12),
                    Column.of("advance", Money.class, "p.advance", 12).wide(),
                    Column.of("account", AccountNumber.class, "p.account", 7).wide())
            .orders(
                    View.Order.by("date", LocalDate.class, "p.paid_on", VoucherNumber.class, "p.number")
                            .downwards()
                            .within("customer"),
                    View.Order.by("number", VoucherNumber.class, "p.number"))
            .searched("p.number", "p.invoice")
            .done();

    static final View RECEIVABLES = View.named("receivables", ReceivablesRoom.READ, Side.BOTH)
            .from("from open_item o left join invoice i on i.number = o.invoice where true")
            .columns(
                    Column.of("number", InvoiceNumber.class, "o.invoice", 9).always(),
                    Column.of("state", InvoiceState.class, "i.state", 10),
                    Column.of("customer", CustomerNumber.class, "o.customer", 8).wide(),
                    Column.text("name", "i.name", 26).always(),
                    Column.of("date", LocalDate.class, "i.issued_on", 11).wide(),
                    Column.of("due", LocalDate.class, "o.due_on", 11).always(),
                    Column.of("age", Age.class, ReceivablesSql.AGE, 11),
                    Column.of("total", Money.class, "i.total", 12).wide(),
                    Column.of("open", Money.class, "o.amount", 12).always(),
                    Column.of("kid", Kid.class, "i.kid", 19).data())
            .orders(
                    View.Order.by("due", LocalDate.class, "o.due_on", InvoiceNumber.class, "o.invoice"),
                    View.Order.by("number", InvoiceNumber.class, "o.invoice"))
            .searched("o.invoice", "i.kid")
            .done();

    static final View BALANCES = View.named("customer-balances", ReceivablesRoom.READ, Side.BOTH)
            .from(ReceivablesSql.BALANCES)
            .columns(
                    Column.of("number", CustomerNumber.class, "b.customer", 8).always(),
                    Column.text("name", "c.name", 26).always(),
                    Column.of("open", Money.class, "b.open_amount", 12).always(),
                    Column.of("not-due", Money.class, "b.not_due", 12),
                    Column.of("to-thirty", Money.class, "b.days_30", 12),
                    Column.of("to-sixty", Money.class, "b.days_60", 12).wide(),
                    Column.of("to-ninety", Money.class, "b.days_90", 12).wide(),
                    Column.of("older", Money.class, "b.older", 12),
                    Column.of("advance", Money.class, "b.advance", 12).wide())
            .orders(View.Order.by("number", CustomerNumber.class, "b.customer"))
            .searched("b.customer", "c.name_key")
            .done();
}
