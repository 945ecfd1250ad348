package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Fold;
import kontor.kernel.Name;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of suppliers' invoices and of what is open of them.
final class SupplierInvoiceSql {

    private SupplierInvoiceSql() {}

    private static final String COLUMNS = """
            number, seq, kind, state, supplier, name, their_number, credits, issued_on, due_on, posted_on, kid, words,
            net, vat, rounded, total, settled, voucher, registered_by""";

    /// The same supplier's same number is the same invoice, however it is typed.
    static String key(SupplierNumber supplier, SupplierInvoiceKind kind, Name theirs) {
        return supplier.value() + "/" + kind + "/" + Fold.key(theirs.value()).replaceAll("[ ./-]", "");
    }

    static Optional<SupplierInvoiceNumber> withKey(Tx tx, String key) {
        return Sql.of(tx)
                .query("select number from supplier_invoice where invoice_key = :key")
                .bind("key", key)
                .first(found -> found.get("number", SupplierInvoiceNumber.class));
    }

    static void add(Tx tx, SupplierInvoice invoice, List<SupplierInvoice.Line> lines, String key) {
        Sql.of(tx)
                .update("insert into supplier_invoice (" + COLUMNS + """
                        , invoice_key, registered_at) values (:number, :seq, :kind, :state, :supplier, :name,
                        :theirNumber, :credits, :issuedOn, :dueOn, :postedOn, :kid, :words, :net, :vat, :rounded, :total,
                        :settled, :voucher, :registeredBy, :key, :at)""")
                .bindAll(invoice)
                .bind("key", key)
                .bind("at", tx.now())
                .run();
        Sql.of(tx).batch("""
                insert into supplier_invoice_line (invoice, line, account, text, net, vat_code, department, project, campaign)
                values (:invoice, :line, :account, :text, :net, :vatCode, :department, :project, :campaign)""", lines.stream().map(line -> of(invoice, line)).toList());
    }

    private static SupplierInvoice.Line of(SupplierInvoice invoice, SupplierInvoice.Line line) {
        return new SupplierInvoice.Line(
                invoice.number(),
                line.line(),
                line.account(),
                line.text(),
                line.net(),
                line.vatCode(),
                line.department(),
                line.project(),
                line.campaign());
    }

    /// Kept from others until the transaction ends.
    static Optional<SupplierInvoice> lock(Tx tx, SupplierInvoiceNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from supplier_invoice where number = :number for update")
                .bind("number", number)
                .first(SupplierInvoice.class);
    }

    static List<SupplierInvoice.Line> lines(Tx tx, SupplierInvoiceNumber invoice) {
        return Sql.of(tx).query("""
                        select invoice, line, account, text, net, vat_code, department, project, campaign
                          from supplier_invoice_line where invoice = :invoice order by line""").bind("invoice", invoice).list(SupplierInvoice.Line.class);
    }

    /// Where it is now, and the day it was posted on.
    static void save(Tx tx, SupplierInvoice invoice) {
        Sql.of(tx).update("""
                        update supplier_invoice
                           set state = :state, settled = :settled, voucher = :voucher, posted_on = :postedOn
                         where number = :number""").bindAll(invoice).run();
    }

    /// Who decided it; what is rejected may come again.
    static void decided(Tx tx, SupplierInvoice invoice) {
        Sql.of(tx)
                .update("update supplier_invoice set decided_at = :at, decided_by = :by where number = :number")
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .bind("number", invoice.number())
                .run();
        if (invoice.state() != SupplierInvoiceState.REJECTED) return;
        Sql.of(tx)
                .update("update supplier_invoice set invoice_key = :key where number = :number")
                .bind("key", "rejected/" + invoice.number().value())
                .bind("number", invoice.number())
                .run();
    }

    static void note(Tx tx, SupplierInvoiceNumber invoice, Words words) {
        Sql.of(tx)
                .update("update supplier_invoice set words = :words where number = :number")
                .bind("words", words)
                .bind("number", invoice)
                .run();
    }

    static void open(Tx tx, SupplierInvoice invoice) {
        if (invoice.open().isZero()) return;
        Sql.of(tx)
                .update("""
                        insert into supplier_open_item (invoice, supplier, due_on, amount)
                        values (:invoice, :supplier, :due, :amount)""")
                .bind("invoice", invoice.number())
                .bind("supplier", invoice.supplier())
                .bind("due", invoice.dueOn())
                .bind("amount", invoice.open())
                .run();
    }

    /// How it has been settled.
    static void settle(Tx tx, SupplierInvoice invoice) {
        save(tx, invoice);
        Sql.of(tx)
                .update("delete from supplier_open_item where invoice = :number")
                .bind("number", invoice.number())
                .run();
        open(tx, invoice);
    }

    /// What is open with suppliers and may be proposed for payment: nothing that a live proposal pays already.
    static List<SupplierInvoiceNumber> due(Tx tx, LocalDate until) {
        return Sql.of(tx)
                .query("""
                        select o.invoice from supplier_open_item o
                         where o.due_on <= :until and o.amount > 0
                           and not exists (select 1 from payment_line l where l.invoice = o.invoice and l.state = 'proposed')
                         order by o.due_on, o.invoice""")
                .bind("until", until)
                .list(found -> found.get("invoice", SupplierInvoiceNumber.class));
    }

    /// A supplier's credit notes that are open, oldest first.
    static List<SupplierInvoiceNumber> creditNotes(Tx tx, SupplierNumber supplier) {
        return Sql.of(tx)
                .query("""
                        select invoice from supplier_open_item where supplier = :supplier and amount < 0
                         order by due_on, invoice""")
                .bind("supplier", supplier)
                .list(found -> found.get("invoice", SupplierInvoiceNumber.class));
    }

    /// What is open and answers a condition on `:value`; so many of the same are no help any more.
    static List<SupplierMoney.Item> items(Tx tx, String condition, Object value) {
        return Sql.of(tx).query("""
                        select o.invoice, o.supplier, s.name, s.account
                          from supplier_open_item o join supplier_invoice i on i.number = o.invoice
                          join supplier s on s.number = o.supplier
                         where %s order by o.due_on, o.invoice limit 50""".formatted(condition)).bind("value", value).list(SupplierMoney.Item.class);
    }
}
