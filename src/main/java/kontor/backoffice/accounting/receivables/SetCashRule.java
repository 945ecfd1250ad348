package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.RuleNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says which is the smallest coin from a day on: cash is rounded to it.
///
/// @param method to the nearest if left out
/// @param source who says so
public record SetCashRule(LocalDate from, Money step, Optional<CashRounding> method, Name source)
        implements Command<RuleNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.KEEP_RULES;
    }

    @Override
    public Outcome<RuleNumber> run(Tx tx) {
        if (!step.isPositive())
            return Outcome.refused(
                    new BadField("cash", "step", Text.of("accounting.wanted.positive"), step.toString()));
        CashSql.set(tx, this);
        return Outcome.done(new RuleNumber(from.toString()));
    }
}
