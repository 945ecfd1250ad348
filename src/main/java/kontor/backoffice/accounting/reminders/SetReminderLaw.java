package kontor.backoffice.accounting.reminders;

import java.time.LocalDate;
import kontor.backoffice.accounting.receivables.ReceivablesRoom;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.RuleNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says what the law allows of reminders from a day on; the company's own rules stay within.
///
/// @param leastDays after an invoice is due, before a reminder may cost anything
/// @param mostFee   of one
/// @param mostFees  how many may have one
/// @param source    the law
public record SetReminderLaw(LocalDate from, Long leastDays, Money mostFee, Long mostFees, Name source)
        implements Command<RuleNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.KEEP_RULES;
    }

    @Override
    public Outcome<RuleNumber> run(Tx tx) {
        if (leastDays < 0 || mostFees < 0 || mostFee.isNegative())
            return Outcome.refused(new BadField(
                    "reminder", "leastDays", Text.of("accounting.wanted.not-negative"), leastDays.toString()));
        ReminderSql.set(tx, this);
        return Outcome.done(new RuleNumber(from.toString()));
    }
}
