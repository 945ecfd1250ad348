package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Settles a supplier's invoice with a credit note of theirs.
///
/// @param amount as much as fits if left out
public record OffsetSupplierInvoice(
        SupplierInvoiceNumber invoice, SupplierInvoiceNumber creditNote, Optional<Money> amount)
        implements Command<SupplierInvoiceNumber> {

    @Override
    public Permission needs() {
        return PayablesRoom.PAY;
    }

    @Override
    public Outcome<SupplierInvoiceNumber> run(Tx tx) {
        var owed = SupplierInvoiceSql.lock(tx, invoice);
        if (owed.isEmpty()) return Outcome.refused(new NoSuch("supplier-invoice", invoice));
        var note = SupplierInvoiceSql.lock(tx, creditNote);
        if (note.isEmpty()) return Outcome.refused(new NoSuch("supplier-invoice", creditNote));
        if (!owed.get().state().open())
            return Outcome.refused(
                    new PayablesRefusal.NotOpen(invoice, owed.get().state()));
        if (!note.get().state().open())
            return Outcome.refused(
                    new PayablesRefusal.NotOpen(creditNote, note.get().state()));
        var most = owed.get().open().min(note.get().open().negated());
        var used = amount.orElse(most);
        if (!owed.get().supplier().equals(note.get().supplier()) || !used.isPositive() || used.compareTo(most) > 0)
            return Outcome.refused(new PayablesRefusal.NoOffset(creditNote, invoice));
        Offset.use(tx, owed.get(), note.get(), used, tx.today());
        return Outcome.done(invoice);
    }
}
