package kontor.backoffice.accounting.periods;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.AccountUses;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.PeriodSql;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Numbers.YearNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Ends a year: brings its result forward on its last day, which must still be open; the months before it are closed.
/// From then on the accounts of income and cost begin the next year with nothing.
///
/// @param year such as `2026`
public record EndYear(YearNumber year) implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return PeriodsRoom.REOPEN;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        if (!year.value().matches("[12][0-9]{3}")) return Outcome.refused(new NoSuch("year", year));
        var last = LocalDate.of(Integer.parseInt(year.value()), 12, 31);
        if (!tx.today().isAfter(last)) return Outcome.refused(new PeriodRefusal.YearNotOver(year));
        var open = PeriodSql.openBefore(tx, new PeriodNumber(year.value() + "-12"));
        if (open.isPresent()) return Outcome.refused(new PeriodRefusal.StillOpen(year, open.get()));
        if (YearSql.ended(tx, year)) return Outcome.refused(new PeriodRefusal.NothingForward(year));
        var uses = AccountSql.uses(tx, last);
        if (uses.find(Purpose.RESULT_FORWARD).isEmpty()
                || uses.find(Purpose.RESULT_TRANSFERRED).isEmpty())
            return Outcome.refused(new PeriodRefusal.NoYearAccount(year));
        return bring(tx, last, uses);
    }

    private Outcome<VoucherNumber> bring(Tx tx, LocalDate last, AccountUses uses) {
        var months = YearMonth.from(last);
        var owed = Ledger.moved(tx, months.withMonth(1), months).entrySet().stream()
                .filter(moved -> AccountSql.isResult(moved.getKey()))
                .map(java.util.Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
        if (owed.isZero()) return Outcome.refused(new PeriodRefusal.NothingForward(year));
        var postings = List.of(
                Posting.of(uses.of(Purpose.RESULT_TRANSFERRED), owed.negated()),
                Posting.of(uses.of(Purpose.RESULT_FORWARD), owed));
        return Ledger.post(tx, new Draft(VoucherKind.YEAR_END, last, "", year, postings))
                .then(number -> {
                    YearSql.add(tx, year, owed.negated(), number);
                    return Outcome.done(number);
                });
    }
}
