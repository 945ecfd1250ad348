package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.List;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Period;
import kontor.backoffice.accounting.ledger.PeriodSql;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.AccrualNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Posts what had come by a month's last day and was not invoiced, at ordered prices, and takes it back the day after.
/// Said again, it posts what has changed since.
///
/// @param period such as `2026-10`
public record AccrueReceipts(PeriodNumber period) implements Command<AccrualNumber> {

    private static final NumberSeries SERIES = new NumberSeries("receipt-accrual", 1);

    @Override
    public Permission needs() {
        return PurchasingRoom.MATCH;
    }

    @Override
    public Outcome<AccrualNumber> run(Tx tx) {
        var month = Period.parse(period);
        if (month.isEmpty()) return Outcome.refused(new NoSuch("period", period));
        var last = month.get().month().atEndOfMonth();
        if (tx.today().isBefore(last)) return Outcome.refused(new MatchRefusal.NotOver(period));
        PeriodSql.lock(tx, period);
        var amount = BalanceSql.until(tx, last).minus(AccrualSql.posted(tx, period));
        if (amount.isZero()) return Outcome.refused(new MatchRefusal.NothingToAccrue(period));
        var uses = AccountSql.uses(tx, last);
        var bought = uses.find(Purpose.GOODS_BOUGHT);
        var owed = uses.find(Purpose.RECEIVED_NOT_INVOICED);
        if (bought.isEmpty()) return Outcome.refused(new MatchRefusal.NoAccount("4300"));
        if (owed.isEmpty()) return Outcome.refused(new MatchRefusal.NoAccount("2960"));
        return post(
                tx, List.of(Posting.of(bought.get(), amount), Posting.of(owed.get(), amount.negated())), amount, last);
    }

    private Outcome<AccrualNumber> post(Tx tx, List<Posting> postings, Money amount, LocalDate last) {
        var seq = tx.next(SERIES);
        var number = new AccrualNumber("MU-" + seq);
        return Ledger.post(tx, new Draft(VoucherKind.ACCRUAL, last, period.value(), number, postings))
                .then(voucher -> Ledger.reverse(
                                tx,
                                Ledger.posted(tx, voucher).orElseThrow(),
                                new Words(period.value()),
                                last.plusDays(1))
                        .then(reversal -> {
                            AccrualSql.add(tx, new Accrual(number, seq, period, amount, voucher, reversal));
                            return Outcome.done(number);
                        }));
    }

    /// What was posted of a month, and what takes it back.
    record Accrual(
            AccrualNumber number,
            long seq,
            PeriodNumber period,
            Money amount,
            VoucherNumber voucher,
            VoucherNumber reversal) {}
}
