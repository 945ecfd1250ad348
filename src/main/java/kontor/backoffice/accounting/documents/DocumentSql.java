package kontor.backoffice.accounting.documents;

import java.time.LocalDate;
import kontor.backoffice.accounting.receivables.ReceivablesRoom;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of endpoints, and what a document is read from.
final class DocumentSql {

    private DocumentSql() {}

    static final View ENDPOINTS = View.named("customer-endpoints", ReceivablesRoom.READ, Side.BOTH)
            .from("from customer_endpoint e left join customer c on c.number = e.customer where true")
            .columns(
                    Column.of("customer", CustomerNumber.class, "e.customer", 8).always(),
                    Column.text("name", "c.name", 30).always(),
                    Column.text("scheme", "e.scheme", 8).always(),
                    Column.text("identifier", "e.identifier", 20).always())
            .orders(View.Order.by("customer", CustomerNumber.class, "e.customer"))
            .searched("e.customer", "c.name_key")
            .done();

    /// The document with its customer and the company, in one row.
    static final View DOCUMENT = View.named("document", ReceivablesRoom.READ, Side.BOTH)
            .from("""
                    from invoice i
                    join customer c on c.number = i.customer
                    left join customer_endpoint e on e.customer = i.customer
                    left join invoice o on o.number = i.credits
                    cross join company f
                    where true""")
            .columns(
                    Column.of("number", InvoiceNumber.class, "i.number", 9),
                    Column.text("kind", "i.kind", 12),
                    Column.text("customer", "i.customer", 8),
                    Column.text("name", "i.name", 30),
                    Column.text("order", "i.order_number", 9),
                    Column.text("delivery", "i.delivery", 9),
                    Column.text("credits", "i.credits", 9),
                    Column.of("credits-date", LocalDate.class, "o.issued_on", 11),
                    Column.text("reference", "i.reference", 20),
                    Column.of("date", LocalDate.class, "i.issued_on", 11),
                    Column.of("delivered", LocalDate.class, "i.delivered_on", 11),
                    Column.of("due", LocalDate.class, "i.due_on", 11),
                    Column.text("kid", "i.kid", 25),
                    Column.of("net", Money.class, "i.net", 12),
                    Column.of("vat", Money.class, "i.vat", 12),
                    Column.of("total", Money.class, "i.total", 12),
                    Column.text("org-number", "c.org_number", 9),
                    Column.text("address", "c.address", 30),
                    Column.text("post-code", "c.post_code", 8),
                    Column.text("city", "c.city", 20),
                    Column.text("country", "c.country", 4),
                    Column.text("language", "c.language", 4),
                    Column.text("scheme", "e.scheme", 4),
                    Column.text("identifier", "e.identifier", 20),
                    Column.text("company", "f.org_number", 9),
                    Column.text("company-name", "f.name", 30),
                    Column.text("company-address", "f.address", 30),
                    Column.text("company-post-code", "f.post_code", 8),
                    Column.text("company-city", "f.city", 20),
                    Column.text("company-phone", "f.phone", 14),
                    Column.text("company-email", "f.email", 20),
                    Column.of("company-registered", Boolean.class, "f.registered", 5),
                    Column.text("account", """
                            (select min(b.number) from bank_account b
                              where b.currency = 'NOK' and b.account = (select u.account from account_use u
                                    where u.purpose = 'bank' and u.valid_from <= i.issued_on
                                    order by u.valid_from desc limit 1))""", 11))
            .orders(View.Order.by("number", InvoiceNumber.class, "i.number"))
            .done();

    static final View LINES = View.named("document-lines", ReceivablesRoom.READ, Side.BOTH)
            .from("from invoice_line l where true")
            .columns(
                    Column.of("invoice", InvoiceNumber.class, "l.invoice", 9),
                    Column.of("line", Long.class, "l.line", 5),
                    Column.text("product", "l.product", 12),
                    Column.text("text", "l.text", 30),
                    Column.of("quantity", Quantity.class, "l.quantity", 8),
                    Column.of("price", Price.class, "l.price", 10),
                    Column.of("discount", Rate.class, "l.discount", 6),
                    Column.text("vat-code", "l.vat_code", 4),
                    Column.of("net", Money.class, "l.net", 12))
            .orders(View.Order.by("invoice", InvoiceNumber.class, "l.invoice", Long.class, "l.line"))
            .done();

    static final View TAXES = View.named("document-taxes", ReceivablesRoom.READ, Side.BOTH)
            .from("from invoice_vat v where true")
            .columns(
                    Column.of("invoice", InvoiceNumber.class, "v.invoice", 9),
                    Column.text("vat-code", "v.vat_code", 4),
                    Column.of("rate", Rate.class, "v.rate", 6),
                    Column.of("net", Money.class, "v.net", 12),
                    Column.of("vat", Money.class, "v.vat", 12))
            .orders(View.Order.by("invoice", InvoiceNumber.class, "v.invoice", String.class, "v.vat_code"))
            .done();

    static void forget(Tx tx, CustomerNumber customer) {
        Sql.of(tx)
                .update("delete from customer_endpoint where customer = :customer")
                .bind("customer", customer)
                .run();
    }

    static void keep(Tx tx, CustomerNumber customer, String scheme, String identifier) {
        forget(tx, customer);
        Sql.of(tx)
                .update(
                        "insert into customer_endpoint (customer, scheme, identifier) values (:customer, :scheme, :identifier)")
                .bind("customer", customer)
                .bind("scheme", scheme)
                .bind("identifier", identifier)
                .run();
    }
}
