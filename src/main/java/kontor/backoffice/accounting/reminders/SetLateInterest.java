package kontor.backoffice.accounting.reminders;

import java.time.LocalDate;
import kontor.backoffice.accounting.receivables.ReceivablesRoom;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.RuleNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Rate;
import kontor.kernel.Tx;

/// Says which late interest holds from a day on; the Ministry of Finance sets it each half-year.
///
/// @param rate   a year
/// @param source who says so
public record SetLateInterest(LocalDate from, Rate rate, Name source) implements Command<RuleNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.KEEP_RULES;
    }

    @Override
    public Outcome<RuleNumber> run(Tx tx) {
        ReminderSql.set(tx, this);
        return Outcome.done(new RuleNumber(from.toString()));
    }
}
