package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Ledger.Posted;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Takes a voucher back by another with the signs changed. A voucher is reversed once; what other rooms posted is taken
/// back by their own records, such as an invoice by a credit note.
///
/// @param on     the day it is reversed on; today if left out
/// @param reason why
public record ReverseVoucher(VoucherNumber voucher, Words reason, Optional<LocalDate> on)
        implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return VouchersRoom.POST;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        return reverse(tx, voucher, reason, on.orElseGet(tx::today));
    }

    static Outcome<VoucherNumber> reverse(Tx tx, VoucherNumber voucher, Words reason, LocalDate on) {
        var found = Ledger.posted(tx, voucher);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("voucher", voucher));
        var posted = found.get();
        if (posted.kind() != VoucherKind.MANUAL)
            return Outcome.refused(new VoucherRefusal.NotByHand(voucher, posted.kind()));
        if (posted.reversedBy().isPresent())
            return Outcome.refused(new VoucherRefusal.ReversedAlready(
                    voucher, posted.reversedBy().get()));
        if (on.isBefore(posted.on())) return Outcome.refused(new VoucherRefusal.ReversedTooEarly(voucher, posted.on()));
        return back(tx, posted, reason, on);
    }

    private static Outcome<VoucherNumber> back(Tx tx, Posted posted, Words reason, LocalDate on) {
        return Ledger.reverse(tx, posted, reason, on).then(number -> {
            ReversalSql.done(tx, posted.number());
            return Outcome.done(number);
        });
    }
}
