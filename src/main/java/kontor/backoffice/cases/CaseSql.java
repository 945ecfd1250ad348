package kontor.backoffice.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.hatch.ComplaintErased;
import kontor.hatch.ComplaintForwarded;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of cases.
final class CaseSql {

    private CaseSql() {}

    private static final String FIND = """
            select number, seq, state, holder, customer, name, language, product, lot, order_number, words, severity,
                   safety, owner, cause, question, week, forwarded_at, opened_at, spent, reopened, told_at, closed_at,
                   verify_on
              from case_file where number = :number""";

    /// The case, locked until the transaction ends.
    static Optional<CaseFile> lock(Tx tx, ComplaintNumber number) {
        return Sql.of(tx).query(FIND + " for update").bind("number", number).first(CaseFile.class);
    }

    /// Where a complaint first comes in.
    ///
    /// @param week   the Monday of the week in which the customer complained
    /// @param opened the day it was handed over
    static void add(Tx tx, ComplaintForwarded event, long seq, LocalDate week, LocalDate opened) {
        Sql.of(tx)
                .update("""
                        insert into case_file (number, seq, state, todo, holder, customer, name, language, product,
                               order_number, line, wish, words, note, safety, urgency, rejected, question, received_at,
                               week, forwarded_at, opened_at, opened_on, spent, reopened)
                        values (:complaint, :seq, 'waiting', 'triage', 'desk', :customer, :name, :language, :product,
                               :order, :line, :wish, :words, :note, false, :urgency, false, 'nothing', :receivedAt,
                               :week, :at, :at, :opened, 0, 0)""")
                .bindAll(event)
                .bind("seq", seq)
                .bind("week", week)
                .bind("opened", opened)
                .bind("urgency", CaseFile.urgency(false, Optional.empty(), event.at()))
                .run();
    }

    /// The same complaint again, after it had been handed back: with what the desk knows now.
    static void again(Tx tx, ComplaintForwarded event) {
        Sql.of(tx)
                .update("""
                        update case_file
                           set state = 'waiting', todo = 'triage', holder = 'desk', customer = :customer, name = :name,
                               language = :language, product = coalesce(:product, product),
                               order_number = coalesce(:order, order_number), line = coalesce(:line, line),
                               wish = :wish, words = :words, note = :note, forwarded_at = :at, urgency = :urgency
                         where number = :complaint""")
                .bindAll(event)
                .bind("urgency", CaseFile.urgency(false, Optional.empty(), event.at()))
                .run();
    }

    static void bounced(Tx tx, ComplaintNumber number) {
        Sql.of(tx).update("""
                        update case_file
                           set state = 'bounced', todo = 'nothing', holder = 'desk', question = 'nothing'
                         where number = :number""").bind("number", number).run();
    }

    static void taken(Tx tx, ComplaintNumber number, Optional<Login> owner) {
        Sql.of(tx)
                .update("""
                        update case_file
                           set state = 'triage', holder = 'office', taken_at = :now, owner = :owner
                         where number = :number""")
                .bind("number", number)
                .bind("now", tx.now())
                .bind("owner", owner)
                .run();
    }

    static void triaged(Tx tx, CaseFile file, TriageCase how, Login owner) {
        Sql.of(tx)
                .update("""
                        update case_file
                           set state = 'investigation', todo = 'answer', severity = :severity, safety = :safety, owner = :owner,
                               urgency = :urgency, product = :product, lot = :lot
                         where number = :number""")
                .bind("number", file.number())
                .bind("severity", how.severity())
                .bind("safety", how.grave())
                .bind("owner", owner)
                .bind("urgency", CaseFile.urgency(how.grave(), Optional.of(how.severity()), file.openedAt()))
                .bind("product", how.product().or(file::product))
                .bind("lot", how.lot().or(file::lot))
                .run();
    }

    static void caused(Tx tx, ComplaintNumber number, CauseCode cause, Optional<Words> finding, Optional<Name> lot) {
        Sql.of(tx)
                .update("""
                        update case_file set state = 'action', cause = :cause, finding = :finding, lot = :lot
                         where number = :number""")
                .bind("number", number)
                .bind("cause", cause)
                .bind("finding", finding)
                .bind("lot", lot)
                .run();
    }

    static void answered(Tx tx, ComplaintNumber number, Words answer, boolean rejected) {
        Sql.of(tx)
                .update("""
                        update case_file
                           set state = 'answered', todo = 'verify', holder = 'desk', question = 'nothing',
                               answer = :answer, rejected = :rejected,
                               answered_at = :now
                         where number = :number""")
                .bind("number", number)
                .bind("answer", answer)
                .bind("rejected", rejected)
                .bind("now", tx.now())
                .run();
    }

    static void question(Tx tx, ComplaintNumber number, Asked question) {
        Sql.of(tx)
                .update("update case_file set question = :question where number = :number")
                .bind("number", number)
                .bind("question", question)
                .run();
    }

    static void told(Tx tx, ComplaintNumber number, Instant at) {
        Sql.of(tx)
                .update("update case_file set holder = 'nobody', told_at = :at where number = :number")
                .bind("number", number)
                .bind("at", at)
                .run();
    }

    static void closed(Tx tx, ComplaintNumber number, Instant at, LocalDate verifyOn) {
        Sql.of(tx)
                .update("update case_file set closed_at = :at, verify_on = :verifyOn where number = :number")
                .bind("number", number)
                .bind("at", at)
                .bind("verifyOn", verifyOn)
                .run();
    }

    /// It is with the office again.
    ///
    /// @param spent microseconds it has been open so far
    /// @param on    the day of `at`
    static void reopened(Tx tx, CaseFile file, long times, long spent, Instant at, LocalDate on) {
        Sql.of(tx)
                .update("""
                        update case_file
                           set state = 'triage', todo = 'triage', holder = 'office', reopened = :times, spent = :spent, opened_at = :at,
                               opened_on = :on, told_at = null, closed_at = null, verify_on = null, effect = null,
                               urgency = :urgency
                         where number = :number""")
                .bind("number", file.number())
                .bind("times", times)
                .bind("spent", spent)
                .bind("at", at)
                .bind("on", on)
                .bind("urgency", CaseFile.urgency(file.safety(), file.severity(), at))
                .run();
    }

    static void verified(Tx tx, ComplaintNumber number, Effect effect) {
        Sql.of(tx)
                .update(
                        "update case_file set state = 'verified', todo = 'nothing', effect = :effect where number = :number")
                .bind("number", number)
                .bind("effect", effect)
                .run();
    }

    static void erased(Tx tx, ComplaintErased event) {
        Sql.of(tx).update("""
                        update case_file
                           set name = :pseudonym, words = :pseudonym,
                               note = case when note is not null then :pseudonym end,
                               answer = case when answer is not null then :pseudonym end
                         where number = :complaint""").bindAll(event).run();
    }

    /// Counts a case under the week of its complaint and its cause; under none while it is not coded.
    ///
    /// @param cases one more, or one less
    static void count(Tx tx, LocalDate week, Optional<CauseCode> cause, long cases) {
        var code = cause.map(CauseCode::value).orElse("");
        var known = Sql.of(tx)
                .update("update cause_week set cases = cases + :cases where week = :week and cause = :cause")
                .bind("week", week)
                .bind("cause", code)
                .bind("cases", cases)
                .run();
        if (known > 0) return;
        Sql.of(tx)
                .update("insert into cause_week (week, cause, cases) values (:week, :cause, :cases)")
                .bind("week", week)
                .bind("cause", code)
                .bind("cases", cases)
                .run();
    }
}
