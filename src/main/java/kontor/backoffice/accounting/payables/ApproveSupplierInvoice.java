package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Approves a supplier's invoice that somebody else registered, and posts it.
///
/// @param on the day it is posted on, where the one it was registered for is closed by now
public record ApproveSupplierInvoice(SupplierInvoiceNumber invoice, Optional<LocalDate> on)
        implements Command<SupplierInvoiceNumber> {

    @Override
    public Permission needs() {
        return PayablesRoom.APPROVE;
    }

    @Override
    public Outcome<SupplierInvoiceNumber> run(Tx tx) {
        return free(tx, invoice).then(found -> {
            if (SecondPerson.isSame(tx, found.registeredBy()))
                return Outcome.refused(new PayablesRefusal.OwnInvoice(invoice));
            var day = on.orElse(found.postedOn());
            return Purchases.post(tx, found.on(day), SupplierInvoiceSql.lines(tx, invoice), day, Optional.empty())
                    .then(posted -> {
                        SupplierInvoiceSql.decided(tx, found);
                        return Outcome.done(posted);
                    });
        });
    }

    /// One that waits for a second person, and not for its purchase order.
    static Outcome<SupplierInvoice> free(Tx tx, SupplierInvoiceNumber number) {
        var purchase = InvoiceOrderSql.purchase(tx, number);
        if (purchase.isPresent()) return Outcome.refused(new PayablesRefusal.Matched(number, purchase.get()));
        return waiting(tx, number);
    }

    static Outcome<SupplierInvoice> waiting(Tx tx, SupplierInvoiceNumber number) {
        var found = SupplierInvoiceSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("supplier-invoice", number));
        var state = found.get().state();
        return state == SupplierInvoiceState.WAITING
                ? Outcome.done(found.get())
                : Outcome.refused(new WrongState("supplier-invoice", number, state, SupplierInvoiceState.WAITING));
    }
}
