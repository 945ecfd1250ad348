package kontor.backoffice.accounting.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.backoffice.accounting.receivables.Charging;
import kontor.hatch.ReminderReady;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.CustomerSql;

/// Prepares the next reminder of a late invoice and puts it before the desk. Nothing is charged until it is told.
public record PrepareReminder(InvoiceNumber invoice) implements Command<ReminderNumber> {

    private static final NumberSeries SERIES = new NumberSeries("reminder", 1);

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");

    @Override
    public Permission needs() {
        return RemindersRoom.PREPARE;
    }

    @Override
    public Outcome<ReminderNumber> run(Tx tx) {
        var found = Charging.owed(tx, invoice);
        if (found.isEmpty()) return Outcome.refused(new ReminderRefusal.NotOpen(invoice));
        var owed = found.get();
        var before = ReminderSql.of(tx, invoice);
        var waiting =
                before.stream().filter(r -> r.state() == ReminderState.READY).findFirst();
        if (waiting.isPresent())
            return Outcome.refused(
                    new ReminderRefusal.Waiting(invoice, waiting.get().number()));
        var today = tx.today();
        var step = before.size() + 1L;
        var rule = ReminderSql.rule(tx, step, today);
        if (rule.isEmpty()) return Outcome.refused(new ReminderRefusal.NoMore(invoice, before.size()));
        var earliest = owed.dueOn().plusDays(rule.get().days());
        if (today.isBefore(earliest)) return Outcome.refused(new ReminderRefusal.TooEarly(invoice, earliest));
        return Outcome.done(prepare(tx, owed, before, rule.get()));
    }

    private ReminderNumber prepare(Tx tx, Charging.Owed owed, List<Reminder> before, Reminder.Rule rule) {
        var today = tx.today();
        var fee = fee(tx, owed, before, rule);
        var since = before.stream()
                .flatMap(r -> r.interestTo().stream())
                .max(LocalDate::compareTo)
                .orElse(owed.dueOn());
        var interest = rule.interest()
                ? LateInterest.of(owed.itself(), since.plusDays(1), today, ReminderSql.rates(tx))
                : Money.ZERO;
        var language = CustomerSql.find(tx, owed.customer()).orElseThrow().language();
        var charge = new Charging.Charge(fee, interest);
        var words = filled(ReminderSql.text(tx, rule.step(), language), owed, charge, language);
        var seq = tx.next(SERIES);
        var number = new ReminderNumber("PU-" + seq);
        var by = tx.actor().audited();
        ReminderSql.add(
                tx,
                new Reminder(
                        number,
                        seq,
                        ReminderState.READY,
                        invoice,
                        owed.customer(),
                        rule.step(),
                        owed.open(),
                        fee,
                        interest,
                        rule.interest() ? Optional.of(today) : Optional.empty(),
                        language,
                        words,
                        today,
                        by,
                        Optional.empty()));
        tx.post(new ReminderReady(number, invoice, owed.customer(), words, tx.now(), by));
        return number;
    }

    /// What the rule says, within what the law allows.
    private static Money fee(Tx tx, Charging.Owed owed, List<Reminder> before, Reminder.Rule rule) {
        var law = ReminderSql.law(tx, tx.today());
        var fees = before.stream().filter(r -> r.fee().isPositive()).count();
        return fees < law.mostFees()
                ? rule.fee().plus(rule.percent().of(owed.itself())).min(law.mostFee())
                : Money.ZERO;
    }

    private static Words filled(Words template, Charging.Owed owed, Charging.Charge charge, Lang language) {
        return new Words(PART.matcher(template.value())
                .replaceAll(part -> Matcher.quoteReplacement(said(part.group(1), charge)))
                .replace("{invoice}", owed.invoice().value())
                .replace("{due}", Kinds.DATE.show(owed.dueOn(), language))
                .replace("{open}", Kinds.MONEY.show(owed.open(), language))
                .replace("{fee}", Kinds.MONEY.show(charge.fee(), language))
                .replace("{interest}", Kinds.MONEY.show(charge.interest(), language))
                .replace("{sum}", Kinds.MONEY.show(owed.open().plus(charge.sum()), language))
                .replace("{kid}", owed.kid().map(kid -> kid.value()).orElse("–")));
    }

    /// A part in brackets, unless the amount that it names is nothing.
    private static String said(String part, Charging.Charge charge) {
        var nothing = part.contains("{fee}") && charge.fee().isZero()
                || part.contains("{interest}") && charge.interest().isZero();
        return nothing ? "" : part;
    }
}
