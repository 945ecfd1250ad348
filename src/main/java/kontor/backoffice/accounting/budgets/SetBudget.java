package kontor.backoffice.accounting.budgets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.vouchers.Dimensions;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.SpanNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Plans an amount on an account, in the place of what was planned there before. A year's is spread evenly over its
/// months, to the øre.
///
/// @param account    of income or cost
/// @param span       a month `2026-11` or a year `2026`
/// @param amount     as much income or as much cost; negative where an account is expected to go the other way
/// @param department whose it is; the company's if left out
public record SetBudget(AccountNumber account, SpanNumber span, Money amount, Optional<DimensionNumber> department)
        implements Command<AccountNumber> {

    private static final int YEAR = 12;

    @Override
    public Permission needs() {
        return BudgetsRoom.PLAN;
    }

    @Override
    public Outcome<AccountNumber> run(Tx tx) {
        if (!AccountSql.exists(tx, account) || !AccountSql.isResult(account))
            return Outcome.refused(
                    new BadField("budget", "account", Text.of("budget.wanted.account"), account.value()));
        var months = months();
        if (months.isEmpty())
            return Outcome.refused(new BadField("budget", "span", Text.of("budget.wanted.span"), span.value()));
        var fault = Dimensions.fault(tx, department, Optional.empty());
        if (fault.isPresent()) return Outcome.refused(fault.get());
        var signed = AccountSql.isIncome(tx, account) ? amount : amount.negated();
        var before = Money.ZERO;
        for (int i = 1; i <= months.size(); i++) {
            var after = signed.share(i, months.size());
            BudgetSql.set(tx, this, months.get(i - 1), after.minus(before));
            before = after;
        }
        return Outcome.done(account);
    }

    private List<YearMonth> months() {
        var text = span.value();
        var months = new ArrayList<YearMonth>();
        if (text.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")) months.add(YearMonth.parse(text));
        if (text.matches("[12][0-9]{3}"))
            for (int month = 1; month <= YEAR; month++) months.add(YearMonth.of(Integer.parseInt(text), month));
        return months;
    }
}
