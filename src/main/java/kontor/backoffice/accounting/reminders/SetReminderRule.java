package kontor.backoffice.accounting.reminders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.receivables.ReceivablesRoom;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.RuleNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Rate;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says what the company does at a step of reminding, from a day on, within what the law allows then.
///
/// @param step     the first, the second …
/// @param days     after the invoice is due
/// @param percent  of what is open of the invoice itself, beside the fee; the law's bound is on both together
/// @param interest whether late interest is charged; not if left out
/// @param source   who says so
public record SetReminderRule(
        Long step,
        LocalDate from,
        Long days,
        Money fee,
        Optional<Rate> percent,
        Optional<Boolean> interest,
        Name source)
        implements Command<RuleNumber> {

    private static final long MOST_STEPS = 9;
    private static final long MOST_DAYS = 365;

    RuleNumber number() {
        return new RuleNumber(step + "/" + from);
    }

    @Override
    public Permission needs() {
        return ReceivablesRoom.KEEP_RULES;
    }

    @Override
    public Outcome<RuleNumber> run(Tx tx) {
        if (step < 1 || step > MOST_STEPS) return bad("step", step.toString());
        if (days > MOST_DAYS) return bad("days", days.toString());
        if (fee.isNegative()) return bad("fee", fee.toString());
        var law = ReminderSql.law(tx, from);
        if (days < law.leastDays()) return Outcome.refused(new ReminderRefusal.TooSoon(days, law.leastDays()));
        if (fee.compareTo(law.mostFee()) > 0) return Outcome.refused(new ReminderRefusal.TooDear(fee, law.mostFee()));
        ReminderSql.set(tx, this);
        return Outcome.done(number());
    }

    private static Outcome<RuleNumber> bad(String field, String came) {
        return Outcome.refused(new BadField("reminder", field, Text.of("reminder.wanted." + field), came));
    }
}
