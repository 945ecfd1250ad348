package kontor.backoffice.accounting.bank;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.PeriodNotOpen;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.backoffice.accounting.payables.SupplierMoney;
import kontor.backoffice.accounting.receivables.UndoPayment;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Undoes what a line was matched with: what the match posted is reversed, what it settled is open again, what was
/// there
/// before stays. The line waits in the queue as at first.
///
/// @param reason why it was wrong
public record UnmatchLine(BankLineNumber line, Words reason) implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        var found = BankSql.lock(tx, line);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("bank", line));
        var matches = MatchSql.of(tx, line);
        if (matches.isEmpty()) return Outcome.refused(new BankRefusal.NotMatched(line));
        for (var match : matches.reversed()) {
            if (match.made()) {
                if (MatchSql.elsewhere(tx, match.voucher(), line))
                    return Outcome.refused(new BankRefusal.MatchedElsewhere(line, match.voucher()));
                var back = takeBack(tx, match.voucher(), found.get().bookedOn());
                if (back instanceof Outcome.Refused<VoucherNumber>(var refusal)) return Outcome.refused(refusal);
            }
            MatchSql.remove(tx, found.get(), match);
        }
        BankSql.lock(tx, line).ifPresent(now -> BankSql.propose(tx, line, Optional.empty()));
        return Outcome.done(line);
    }

    /// On the day of the line, or today where its period has been closed meanwhile.
    private Outcome<VoucherNumber> takeBack(Tx tx, VoucherNumber voucher, LocalDate booked) {
        var then = takeBackOn(tx, voucher, booked);
        return then instanceof Outcome.Refused<VoucherNumber>(PeriodNotOpen ignored)
                ? takeBackOn(tx, voucher, tx.today())
                : then;
    }

    private Outcome<VoucherNumber> takeBackOn(Tx tx, VoucherNumber voucher, LocalDate on) {
        var posted = Ledger.posted(tx, voucher).orElseThrow();
        if (posted.kind() == VoucherKind.SUPPLIER_PAYMENT) return SupplierMoney.undo(tx, voucher, on, reason);
        if (posted.kind() == VoucherKind.BANK) return Ledger.reverse(tx, posted, reason, on);
        return UndoPayment.undo(tx, voucher, on, reason);
    }
}
