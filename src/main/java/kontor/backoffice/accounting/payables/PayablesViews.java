package kontor.backoffice.accounting.payables;

import java.time.Instant;
import java.time.LocalDate;
import kontor.backoffice.accounting.receivables.Age;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of suppliers' invoices.
final class PayablesViews {

    private PayablesViews() {}

    /// How late an item is on the company's day.
    private static final String AGE = """
            case when o.due_on >= {today} then 'not-due'
                 when o.due_on >= {today} - 30 then 'days-1-30'
                 when o.due_on >= {today} - 60 then 'days-31-60'
                 when o.due_on >= {today} - 90 then 'days-61-90'
                 else 'older' end""";

    static final View INVOICES = View.named("supplier-invoices", PayablesRoom.READ, Side.OFFICE)
            .from("from supplier_invoice i where true")
            .columns(
                    Column.of("number", SupplierInvoiceNumber.class, "i.number", 8)
                            .always(),
                    Column.of("state", SupplierInvoiceState.class, "i.state", 10)
                            .always(),
                    Column.of("kind", SupplierInvoiceKind.class, "i.kind", 11).wide(),
                    Column.of("supplier", SupplierNumber.class, "i.supplier", 8).wide(),
                    Column.text("name", "i.name", 22).always(),
                    Column.text("their-number", "i.their_number", 12),
                    Column.of("date", LocalDate.class, "i.issued_on", 11).wide(),
                    Column.of("due", LocalDate.class, "i.due_on", 11),
                    Column.of("net", Money.class, "i.net", 12).wide(),
                    Column.of("vat", Money.class, "i.vat", 12).wide(),
                    Column.of("total", Money.class, "i.total", 12).always(),
                    Column.of("open", Money.class, "i.total - i.settled", 12),
                    Column.of("kid", Kid.class, "i.kid", 19).data(),
                    Column.of("credits", SupplierInvoiceNumber.class, "i.credits", 9)
                            .data(),
                    Column.of("voucher", VoucherNumber.class, "i.voucher", 9).data(),
                    Column.of("posted", LocalDate.class, "i.posted_on", 11).data(),
                    Column.text("note", "i.words", 24).data(),
                    Column.text("by", "i.registered_by", 12).wide(),
                    Column.text("decided-by", "i.decided_by", 12).wide(),
                    Column.of("at", Instant.class, "i.registered_at", 20).data())
            .orders(
                    View.Order.by("date", LocalDate.class, "i.issued_on", SupplierInvoiceNumber.class, "i.number")
                            .downwards()
                            .within("supplier", "state"),
                    View.Order.by("number", SupplierInvoiceNumber.class, "i.number"))
            .searched("i.number", "i.kid")
            .done();

    static final View LINES = View.named("supplier-invoice-lines", PayablesRoom.READ, Side.OFFICE)
            .from("from supplier_invoice_line l left join account a on a.number = l.account where true")
            .columns(
                    Column.of("invoice", SupplierInvoiceNumber.class, "l.invoice", 8)
                            .always(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("account", AccountNumber.class, "l.account", 7).always(),
                    Column.of("name", Label.class, "a.label", 24),
                    Column.text("text", "l.text", 20),
                    Column.text("vat-code", "l.vat_code", 4).always(),
                    Column.of("net", Money.class, "l.net", 12).always(),
                    Column.of("department", DimensionNumber.class, "l.department", 10)
                            .wide(),
                    Column.of("project", DimensionNumber.class, "l.project", 10).wide(),
                    Column.of("campaign", DimensionNumber.class, "l.campaign", 10)
                            .data())
            .orders(View.Order.by("invoice", SupplierInvoiceNumber.class, "l.invoice", Long.class, "l.line"))
            .searched("l.invoice")
            .done();

    /// What is owed, first due first.
    static final View PAYABLES = View.named("payables", PayablesRoom.READ, Side.OFFICE)
            .from("from supplier_open_item o join supplier_invoice i on i.number = o.invoice where true")
            .columns(
                    Column.of("number", SupplierInvoiceNumber.class, "o.invoice", 8)
                            .always(),
                    Column.of("state", SupplierInvoiceState.class, "i.state", 10),
                    Column.of("supplier", SupplierNumber.class, "o.supplier", 8).wide(),
                    Column.text("name", "i.name", 22).always(),
                    Column.text("their-number", "i.their_number", 12).wide(),
                    Column.of("date", LocalDate.class, "i.issued_on", 11).wide(),
                    Column.of("due", LocalDate.class, "o.due_on", 11).always(),
                    Column.of("age", Age.class, AGE, 11),
                    Column.of("total", Money.class, "i.total", 12).wide(),
                    Column.of("open", Money.class, "o.amount", 12).always(),
                    Column.of("kid", Kid.class, "i.kid", 19).data())
            .orders(
                    View.Order.by("due", LocalDate.class, "o.due_on", SupplierInvoiceNumber.class, "o.invoice")
                            .within("supplier"),
                    View.Order.by("number", SupplierInvoiceNumber.class, "o.invoice"))
            .searched("o.invoice", "i.kid")
            .done();
}
