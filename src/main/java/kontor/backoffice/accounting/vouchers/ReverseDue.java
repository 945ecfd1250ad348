package kontor.backoffice.accounting.vouchers;

import kontor.backoffice.accounting.ledger.PeriodNotOpen;
import kontor.kernel.Command;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Takes a voucher back whose day has come: on that day, or today where its period has been closed meanwhile.
public record ReverseDue(VoucherNumber voucher) implements Command<VoucherNumber> {

    /// Selects what is due.
    static final String DUE =
            "select voucher from reversal_due where due_on <= cast(:now as date) order by due_on, voucher";

    @Override
    public Permission needs() {
        return VouchersRoom.REVERSE_DUE;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var due = ReversalSql.find(tx, voucher).filter(day -> !day.isAfter(tx.today()));
        if (due.isEmpty()) return Outcome.done(voucher);
        var reason = new Words(due.get().toString());
        var then = ReverseVoucher.reverse(tx, voucher, reason, due.get());
        return then instanceof Outcome.Refused<VoucherNumber>(PeriodNotOpen ignored)
                ? ReverseVoucher.reverse(tx, voucher, reason, tx.today())
                : then;
    }
}
