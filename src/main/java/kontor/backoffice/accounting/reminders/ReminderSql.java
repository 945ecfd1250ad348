package kontor.backoffice.accounting.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of reminders and of their rules.
final class ReminderSql {

    private ReminderSql() {}

    private static final String COLUMNS = """
            number, seq, state, invoice, customer, step, open, fee, interest, interest_to, language, words, prepared_on,
            prepared_by, voucher""";

    static void add(Tx tx, Reminder reminder) {
        Sql.of(tx)
                .update("insert into reminder (" + COLUMNS + """
                ) values (:number, :seq, :state, :invoice, :customer, :step, :open, :fee, :interest, :interestTo, :language,
                :words, :preparedOn, :preparedBy, :voucher)""")
                .bindAll(reminder)
                .run();
    }

    static Optional<Reminder> lock(Tx tx, ReminderNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from reminder where number = :number for update")
                .bind("number", number)
                .first(Reminder.class);
    }

    /// An invoice's that were not dropped, first first.
    static List<Reminder> of(Tx tx, InvoiceNumber invoice) {
        return Sql.of(tx)
                .query("select " + COLUMNS
                        + " from reminder where invoice = :invoice and state <> 'dropped' order by step, number")
                .bind("invoice", invoice)
                .list(Reminder.class);
    }

    static void become(Tx tx, ReminderNumber number, ReminderState state, Optional<VoucherNumber> voucher) {
        Sql.of(tx)
                .update(
                        "update reminder set state = :state, voucher = :voucher, told_at = :told where number = :number")
                .bind("state", state)
                .bind("voucher", voucher)
                .bind("told", state == ReminderState.TOLD ? Optional.of(tx.now()) : Optional.empty())
                .bind("number", number)
                .run();
    }

    /// Of a customer who is erased nothing more is to be told.
    static List<ReminderNumber> ready(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select number from reminder where customer = :customer and state = 'ready' order by number")
                .bind("customer", customer)
                .list(found -> found.get("number", ReminderNumber.class));
    }

    /// What the company does at a step, by the rule of the day; none where there is no such step.
    static Optional<Reminder.Rule> rule(Tx tx, long step, LocalDate on) {
        return Sql.of(tx).query("""
                        select step, days, fee, percent, interest from reminder_rule
                         where step = :step and valid_from <= :day order by valid_from desc limit 1""").bind("step", step).bind("day", on).first(Reminder.Rule.class);
    }

    static Reminder.Law law(Tx tx, LocalDate on) {
        return Sql.of(tx).query("""
                        select least_days, most_fee, most_fees from reminder_law
                         where valid_from <= :day order by valid_from desc limit 1""").bind("day", on).first(Reminder.Law.class).orElseThrow();
    }

    /// A rate of late interest, from a day on.
    record From(LocalDate validFrom, Rate rate) {}

    static List<From> rates(Tx tx) {
        return Sql.of(tx)
                .query("select valid_from, rate from late_interest order by valid_from")
                .list(From.class);
    }

    /// The words of a step in a language; of later steps those of the last there are.
    static Words text(Tx tx, long step, Lang language) {
        return Sql.of(tx)
                .query("""
                        select words from reminder_text where language = :language and step <= :step
                         order by step desc limit 1""")
                .bind("language", language)
                .bind("step", step)
                .first(found -> found.get("words", Words.class))
                .orElseThrow();
    }

    static void set(Tx tx, SetReminderRule rule) {
        var sql = Sql.of(tx);
        sql.update("delete from reminder_rule where step = :step and valid_from = :from")
                .bind("step", rule.step())
                .bind("from", rule.from())
                .run();
        sql.update("""
                        insert into reminder_rule (number, step, valid_from, days, fee, percent, interest, source)
                        values (:number, :step, :from, :days, :fee, :percent, :interest, :source)""")
                .bind("number", rule.number())
                .bind("step", rule.step())
                .bind("from", rule.from())
                .bind("days", rule.days())
                .bind("fee", rule.fee())
                .bind("percent", rule.percent().orElse(Rate.ZERO))
                .bind("interest", rule.interest().orElse(false))
                .bind("source", rule.source())
                .run();
    }

    static void set(Tx tx, SetReminderLaw law) {
        var sql = Sql.of(tx);
        sql.update("delete from reminder_law where valid_from = :from")
                .bind("from", law.from())
                .run();
        sql.update("""
                        insert into reminder_law (number, valid_from, least_days, most_fee, most_fees, source)
                        values (:number, :from, :leastDays, :mostFee, :mostFees, :source)""").bindAll(law).bind("number", law.from().toString()).run();
    }

    static void set(Tx tx, SetLateInterest interest) {
        var sql = Sql.of(tx);
        sql.update("delete from late_interest where valid_from = :from")
                .bind("from", interest.from())
                .run();
        sql.update(
                        "insert into late_interest (number, valid_from, rate, source) values (:number, :from, :rate, :source)")
                .bindAll(interest)
                .bind("number", interest.from().toString())
                .run();
    }

    static void set(Tx tx, SetReminderText text) {
        var sql = Sql.of(tx);
        sql.update("delete from reminder_text where number = :number")
                .bind("number", text.number())
                .run();
        sql.update(
                        "insert into reminder_text (number, step, language, words) values (:number, :step, :language, :words)")
                .bindAll(text)
                .bind("number", text.number())
                .run();
    }
}
