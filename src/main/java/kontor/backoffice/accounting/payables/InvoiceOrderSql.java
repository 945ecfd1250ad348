package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Which purchase orders suppliers' invoices are for.
final class InvoiceOrderSql {

    private InvoiceOrderSql() {}

    static Optional<PurchaseNumber> purchase(Tx tx, SupplierInvoiceNumber invoice) {
        return Sql.of(tx)
                .query("select purchase from supplier_invoice_order where invoice = :invoice")
                .bind("invoice", invoice)
                .first(found -> found.get("purchase", PurchaseNumber.class));
    }

    static void add(Tx tx, SupplierInvoiceNumber invoice, PurchaseNumber purchase) {
        Sql.of(tx)
                .update("insert into supplier_invoice_order (invoice, purchase) values (:invoice, :purchase)")
                .bind("invoice", invoice)
                .bind("purchase", purchase)
                .run();
    }
}
