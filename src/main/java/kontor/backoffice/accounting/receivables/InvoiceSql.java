package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of invoices and of what is open of them.
final class InvoiceSql {

    private InvoiceSql() {}

    private record VatRow(InvoiceNumber invoice, String vatCode, Rate rate, Money net, Money vat) {}

    private static final String COLUMNS = """
            number, kind, state, customer, name, order_number, delivery, credits, reference, issued_on, delivered_on,
            due_on, kid, net, vat, total, paid, credited, rounded, charged""";

    /// The oldest invoice of a customer that is not settled.
    static Optional<InvoiceNumber> openOf(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select invoice from open_item where customer = :customer order by customer, invoice limit 1")
                .bind("customer", customer)
                .first(found -> found.get("invoice", InvoiceNumber.class));
    }

    /// For how many years a voucher of this day is kept.
    static long retention(Tx tx, LocalDate day) {
        return Sql.of(tx)
                .query("select years from retention where valid_from <= :day order by valid_from desc limit 1")
                .bind("day", day)
                .first(found -> found.whole("years"))
                .orElseThrow();
    }

    static void rename(Tx tx, CustomerNumber customer, Name name) {
        Sql.of(tx)
                .update("update invoice set name = :name where customer = :customer")
                .bind("name", name)
                .bind("customer", customer)
                .run();
    }

    static void add(Tx tx, Invoice invoice, List<InvoiceLine> lines, List<TaxedSum> sums) {
        var sql = Sql.of(tx);
        sql.update("insert into invoice (" + COLUMNS + """
                ) values (:number, :kind, :state, :customer, :name, :orderNumber, :delivery, :credits, :reference,
                :issuedOn, :deliveredOn, :dueOn, :kid, :net, :vat, :total, :paid, :credited, :rounded, :charged)""").bindAll(invoice).run();
        sql.batch("""
                insert into invoice_line (invoice, line, order_line, product, text, quantity, price, discount, vat_code, net,
                       credited_quantity, credited_net)
                values (:invoice, :line, :orderLine, :product, :text, :quantity, :price, :discount, :vatCode, :net,
                       :creditedQuantity, :creditedNet)""", lines);
        sql.batch(
                "insert into invoice_vat (invoice, vat_code, rate, net, vat) values (:invoice, :vatCode, :rate, :net, :vat)",
                sums.stream()
                        .map(s -> new VatRow(
                                invoice.number(), s.terms().code(), s.terms().rate(), s.net(), s.vat()))
                        .toList());
        if (!invoice.open().isZero()) open(sql, invoice);
    }

    private static void open(Sql sql, Invoice invoice) {
        sql.update("""
                insert into open_item (invoice, customer, due_on, amount)
                values (:invoice, :customer, :due, :amount)""")
                .bind("invoice", invoice.number())
                .bind("customer", invoice.customer())
                .bind("due", invoice.dueOn())
                .bind("amount", invoice.open())
                .run();
    }

    /// The document with this number, kept from others until the end of the transaction.
    static Optional<Invoice> lock(Tx tx, InvoiceNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from invoice where number = :number for update")
                .bind("number", number)
                .first(Invoice.class);
    }

    static Optional<InvoiceNumber> withKid(Tx tx, Kid kid) {
        return Sql.of(tx)
                .query("select number from invoice where kid = :kid")
                .bind("kid", kid)
                .first(found -> found.get("number", InvoiceNumber.class));
    }

    static Optional<InvoiceNumber> ofDelivery(Tx tx, DeliveryNumber delivery) {
        return Sql.of(tx)
                .query("select number from invoice where delivery = :delivery and kind = 'invoice'")
                .bind("delivery", delivery)
                .first(found -> found.get("number", InvoiceNumber.class));
    }

    /// An order's invoices, oldest first.
    static List<InvoiceNumber> ofOrder(Tx tx, OrderNumber order) {
        return Sql.of(tx)
                .query("select number from invoice where order_number = :order and kind = 'invoice' order by number")
                .bind("order", order)
                .list(found -> found.get("number", InvoiceNumber.class));
    }

    static boolean any(Tx tx, OrderNumber order) {
        return Sql.of(tx)
                .query("select 1 from invoice where order_number = :order limit 1")
                .bind("order", order)
                .first(_ -> true)
                .orElse(false);
    }

    static List<InvoiceLine> lines(Tx tx, InvoiceNumber invoice) {
        return Sql.of(tx).query("""
                select invoice, line, order_line, product, text, quantity, price, discount, vat_code, net, credited_quantity,
                       credited_net
                  from invoice_line where invoice = :invoice order by line""").bind("invoice", invoice).list(InvoiceLine.class);
    }

    /// An invoice's sums by rate.
    record Taxed(Rate rate, Money net, Money vat) {}

    static List<Taxed> taxed(Tx tx, InvoiceNumber invoice) {
        return Sql.of(tx)
                .query("select rate, net, vat from invoice_vat where invoice = :invoice order by vat_code")
                .bind("invoice", invoice)
                .list(Taxed.class);
    }

    /// What has been credited of lines.
    static void saveCredited(Tx tx, List<InvoiceLine> lines) {
        Sql.of(tx).batch("""
                update invoice_line set credited_quantity = :creditedQuantity, credited_net = :creditedNet
                 where invoice = :invoice and line = :line""", lines);
    }

    /// How an invoice has been settled.
    static void saveSettled(Tx tx, Invoice invoice) {
        var sql = Sql.of(tx);
        sql.update("""
                update invoice set state = :state, paid = :paid, credited = :credited, rounded = :rounded,
                       charged = :charged
                 where number = :number""").bindAll(invoice).run();
        if (invoice.open().isZero()) {
            sql.update("delete from open_item where invoice = :number")
                    .bind("number", invoice.number())
                    .run();
        } else {
            var known = sql.update("update open_item set amount = :open where invoice = :number")
                    .bind("open", invoice.open())
                    .bind("number", invoice.number())
                    .run();
            if (known == 0) open(sql, invoice);
        }
    }

    /// What a customer owes for invoices.
    static Money owed(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select coalesce(sum(amount), 0) as owed from open_item where customer = :customer")
                .bind("customer", customer)
                .first(found -> found.money("owed"))
                .orElse(Money.ZERO);
    }

    /// How the check digit of a KID is reckoned on a day.
    static Kid.Method kidMethod(Tx tx, LocalDate on) {
        return Sql.of(tx)
                .query("select method from kid_rule where valid_from <= :day order by valid_from desc limit 1")
                .bind("day", on)
                .first(found -> found.get("method", Kid.Method.class))
                .orElse(Kid.Method.MOD10);
    }
}
