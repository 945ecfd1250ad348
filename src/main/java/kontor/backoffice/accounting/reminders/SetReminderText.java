package kontor.backoffice.accounting.reminders;

import kontor.backoffice.accounting.receivables.ReceivablesRoom;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.RuleNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says what customers are told at a step of reminding. `{invoice}`, `{due}`, `{open}`, `{fee}`, `{interest}`, `{sum}`
/// and
/// `{kid}` stand for the invoice's own.
public record SetReminderText(Long step, Lang language, Words words) implements Command<RuleNumber> {

    private static final int LONGEST = 2000;

    RuleNumber number() {
        return new RuleNumber(step + "-" + language.code());
    }

    @Override
    public Permission needs() {
        return ReceivablesRoom.KEEP_RULES;
    }

    @Override
    public Outcome<RuleNumber> run(Tx tx) {
        if (step < 1 || step > 9 || words.value().isBlank() || words.value().length() > LONGEST)
            return Outcome.refused(new BadField("reminder", "words", Text.of("reminder.wanted.words"), ""));
        ReminderSql.set(tx, this);
        return Outcome.done(number());
    }
}
