package kontor.backoffice.accounting.payables;

import kontor.kernel.Command;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Turns a supplier's invoice down: it is not posted and not paid. A corrected one may have the same number.
///
/// @param reason as the supplier is to hear it
public record RejectSupplierInvoice(SupplierInvoiceNumber invoice, Words reason)
        implements Command<SupplierInvoiceNumber> {

    @Override
    public Permission needs() {
        return PayablesRoom.REGISTER;
    }

    @Override
    public Outcome<SupplierInvoiceNumber> run(Tx tx) {
        return ApproveSupplierInvoice.free(tx, invoice).then(found -> reject(tx, found, reason));
    }

    static Outcome<SupplierInvoiceNumber> reject(Tx tx, SupplierInvoice found, Words reason) {
        var rejected = found.rejected();
        SupplierInvoiceSql.save(tx, rejected);
        SupplierInvoiceSql.note(tx, found.number(), reason);
        SupplierInvoiceSql.decided(tx, rejected);
        return Outcome.done(found.number());
    }
}
