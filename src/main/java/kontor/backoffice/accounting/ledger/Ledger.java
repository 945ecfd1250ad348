package kontor.backoffice.accounting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// The one way into the ledger.
public final class Ledger {

    private Ledger() {}

    /// An open period, and the moment from which something is posted in it: now, unless a server whose clock is ahead
    /// opened it.
    private record Opened(Period period, Instant at) {}

    /// So many vouchers of a series make the tail long enough to be folded on the way.
    static final long FOLD_EVERY = 200;

    /// Posts a voucher and gives it its number; refused where its period is not open.
    public static Outcome<VoucherNumber> post(Tx tx, Draft draft) {
        return post(tx, draft, Optional.empty());
    }

    private static Outcome<VoucherNumber> post(Tx tx, Draft draft, Optional<VoucherSql.Reversal> reversal) {
        return openPeriod(tx, draft.on()).then(opened -> {
            long serial = tx.next(draft.kind().series());
            var number = new VoucherNumber(draft.kind().prefix() + serial);
            VoucherSql.add(tx, draft, new VoucherSql.Head(number, serial, opened.period(), opened.at(), reversal));
            if (serial % FOLD_EVERY == 0) FoldSql.fold(tx, FOLD_EVERY * 2);
            return Outcome.done(number);
        });
    }

    /// A voucher as it was posted.
    public record Posted(
            VoucherNumber number,
            VoucherKind kind,
            LocalDate on,
            String text,
            Optional<VoucherNumber> reversedBy,
            List<Posting> postings) {}

    public static Optional<Posted> posted(Tx tx, VoucherNumber voucher) {
        return PostedSql.find(tx, voucher);
    }

    /// Posts what takes a voucher back.
    public static Outcome<VoucherNumber> reverse(Tx tx, Posted posted, Words reason, LocalDate on) {
        var back = posted.postings().stream().map(Posting::reversed).toList();
        var draft = new Draft(VoucherKind.REVERSAL, on, posted.text(), posted.number(), back);
        return post(tx, draft, Optional.of(new VoucherSql.Reversal(posted.number(), reason)));
    }

    /// What was posted to each account in some months.
    public static SortedMap<AccountNumber, Money> moved(Tx tx, YearMonth from, YearMonth to) {
        return BalanceSql.moved(tx, from, to);
    }

    /// The newest day on which anything was posted with a party.
    public static Optional<LocalDate> lastDay(Tx tx, CustomerNumber party) {
        return VoucherSql.lastDay(tx, party);
    }

    /// The sum of the postings that carry a complaint's number.
    public static Money costOf(Tx tx, ComplaintNumber complaint) {
        return VoucherSql.costOf(tx, complaint);
    }

    /// Puts a pseudonym in the place of a party's name in all vouchers that name them.
    public static void rename(Tx tx, CustomerNumber party, Name pseudonym) {
        VoucherSql.rename(tx, party, pseudonym);
    }

    /// The open period of a day. This year's open by themselves when first needed; others are opened by hand.
    private static Outcome<Opened> openPeriod(Tx tx, LocalDate on) {
        var period = Period.of(on);
        var found = PeriodSql.hold(tx, period.number());
        if (found.isPresent()) {
            return found.get().state() == PeriodState.OPEN
                    ? Outcome.done(new Opened(
                            period,
                            found.get().since().filter(tx.now()::isBefore).orElse(tx.now())))
                    : Outcome.refused(new PeriodNotOpen(on, period.number()));
        }
        if (on.getYear() != tx.today().getYear()) return Outcome.refused(new PeriodNotOpen(on, period.number()));
        PeriodSql.add(tx, period);
        return Outcome.done(new Opened(period, tx.now()));
    }
}
