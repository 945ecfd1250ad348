package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Suppliers' invoices that belong to purchase orders: purchasing decides when they go into the books.
public final class PurchaseInvoices {

    private PurchaseInvoices() {}

    /// The account that goods for resale are bought on; none in a chart of the company's own that lacks it.
    public static Optional<AccountNumber> goodsAccount(Tx tx, LocalDate on) {
        return AccountSql.uses(tx, on).find(Purpose.GOODS_BOUGHT);
    }

    /// Keeps one that waits for its purchase order; nobody can approve it past that.
    public static Outcome<SupplierInvoiceNumber> register(
            Tx tx, RegisterSupplierInvoice paper, PurchaseNumber purchase) {
        return paper.kept(tx).then(invoice -> {
            InvoiceOrderSql.add(tx, invoice.number(), purchase);
            return Outcome.done(invoice.number());
        });
    }

    /// Posts one that waits.
    ///
    /// @param on the day, where the one it was registered for is closed by now
    public static Outcome<LocalDate> post(Tx tx, SupplierInvoiceNumber number, Optional<LocalDate> on) {
        return ApproveSupplierInvoice.waiting(tx, number).then(found -> {
            var day = on.orElse(found.postedOn());
            return Purchases.post(tx, found.on(day), SupplierInvoiceSql.lines(tx, number), day, Optional.empty())
                    .then(posted -> {
                        SupplierInvoiceSql.decided(tx, found);
                        return Outcome.done(day);
                    });
        });
    }

    public static Outcome<SupplierInvoiceNumber> reject(Tx tx, SupplierInvoiceNumber number, Words reason) {
        return ApproveSupplierInvoice.waiting(tx, number)
                .then(found -> RejectSupplierInvoice.reject(tx, found, reason));
    }

    /// A credit note as it was posted.
    public record Credited(SupplierInvoiceNumber number, Money net) {}

    /// Registers and posts a credit note; what it takes off the costs is taken off a complaint's too.
    public static Outcome<Credited> credit(Tx tx, RegisterSupplierInvoice paper, Optional<ComplaintNumber> complaint) {
        return paper.kept(tx)
                .then(note -> Purchases.post(
                                tx, note, SupplierInvoiceSql.lines(tx, note.number()), note.postedOn(), complaint)
                        .then(posted -> Outcome.done(
                                new Credited(note.number(), note.net().negated()))));
    }
}
