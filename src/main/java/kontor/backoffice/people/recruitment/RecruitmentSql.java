package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Fold;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.InterviewNumber;
import kontor.kernel.Numbers.VacancyNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of vacancies and applicants.
final class RecruitmentSql {

    private RecruitmentSql() {}

    /// Whose day has come.
    static final String TO_ERASE =
            "select number from applicant where erase_on <= cast(:now as date) and erased_on is null order by erase_on, seq";

    static Optional<Vacancy> lock(Tx tx, VacancyNumber number) {
        return Sql.of(tx).query("""
                        select number, state, title, department, manager, wanted, hired, apply_by from vacancy
                         where number = :number for update""").bind("number", number).first(Vacancy.class);
    }

    static void add(Tx tx, Vacancy vacancy) {
        Sql.of(tx)
                .update("""
                        insert into vacancy (number, seq, state, title, department, manager, wanted, hired, opened_on,
                                             apply_by)
                        values (:number, :seq, :state, :title, :department, :manager, :wanted, :hired, :today, :applyBy)""")
                .bindAll(vacancy)
                .bind("seq", seq(vacancy.number().value()))
                .bind("today", tx.today())
                .run();
    }

    private static long seq(String number) {
        return Long.parseLong(number.substring(3));
    }

    static long undecided(Tx tx, VacancyNumber vacancy) {
        return Sql.of(tx)
                .query("""
                        select count(*) as undecided from applicant
                         where vacancy = :vacancy and state in ('received', 'interview', 'offered')""")
                .bind("vacancy", vacancy)
                .first(f -> f.whole("undecided"))
                .orElse(0L);
    }

    static void close(Tx tx, VacancyNumber vacancy, VacancyState state, Words reason) {
        Sql.of(tx)
                .update(
                        "update vacancy set state = :state, closed_on = :today, reason = :reason where number = :number")
                .bind("state", state)
                .bind("today", tx.today())
                .bind("reason", reason)
                .bind("number", vacancy)
                .run();
    }

    static Optional<Applicant> lock(Tx tx, ApplicantNumber number) {
        return Sql.of(tx).query("""
                        select number, state, vacancy, name, erase_on, erased_on from applicant
                         where number = :number for update""").bind("number", number).first(Applicant.class);
    }

    static void add(Tx tx, ApplicantNumber number, ReceiveApplicant came) {
        Sql.of(tx)
                .update("""
                        insert into applicant (number, seq, state, vacancy, name, name_key, email, phone, words,
                                               received_on)
                        values (:number, :seq, 'received', :vacancy, :name, :key, :email, :phone, :words, :today)""")
                .bindAll(came)
                .bind("number", number)
                .bind("seq", seq(number.value()))
                .bind("key", Fold.key(came.name().value()))
                .bind("today", tx.today())
                .run();
    }

    static void become(Tx tx, ApplicantNumber number, ApplicantState state) {
        Sql.of(tx)
                .update("update applicant set state = :state where number = :number")
                .bind("state", state)
                .bind("number", number)
                .run();
    }

    static void end(Tx tx, Applicant applicant, ApplicantState state, LocalDate erase, Optional<Words> reason) {
        Sql.of(tx)
                .update("""
                        update applicant set state = :state, decided_on = :today, erase_on = :erase, reason = :reason
                         where number = :number""")
                .bind("state", state)
                .bind("today", tx.today())
                .bind("erase", erase)
                .bind("reason", reason)
                .bind("number", applicant.number())
                .run();
    }

    static void hired(Tx tx, ApplicantNumber number, Vacancy vacancy, EmployeeNumber employee) {
        Sql.of(tx)
                .update("update applicant set employee = :employee where number = :number")
                .bind("employee", employee)
                .bind("number", number)
                .run();
        Sql.of(tx)
                .update("""
                        update vacancy set hired = hired + 1,
                               state = case when hired + 1 >= wanted then 'filled' else state end,
                               closed_on = case when hired + 1 >= wanted then cast(:today as date) else closed_on end
                         where number = :number""")
                .bind("today", tx.today())
                .bind("number", vacancy.number())
                .run();
    }

    static void keep(Tx tx, ApplicantNumber number, LocalDate until) {
        Sql.of(tx)
                .update("update applicant set erase_on = :until, allowed = true where number = :number")
                .bind("until", until)
                .bind("number", number)
                .run();
    }

    static void erase(Tx tx, ApplicantNumber number, Name pseudonym) {
        Sql.of(tx)
                .update("""
                        update applicant set name = :name, name_key = :key, email = null, phone = null, words = null,
                               reason = null, erased_on = :today
                         where number = :number""")
                .bind("name", pseudonym)
                .bind("key", Fold.key(pseudonym.value()))
                .bind("today", tx.today())
                .bind("number", number)
                .run();
        Sql.of(tx)
                .update("update interview set words = null where applicant = :number")
                .bind("number", number)
                .run();
    }

    static InterviewNumber addInterview(Tx tx, CallToInterview call) {
        var place = Sql.of(tx)
                .query("select count(*) + 1 as place from interview where applicant = :applicant")
                .bind("applicant", call.applicant())
                .first(f -> f.whole("place"))
                .orElse(1L);
        var number = new InterviewNumber(call.applicant().value() + "-" + place);
        Sql.of(tx)
                .update("""
                        insert into interview (number, applicant, place, held_on, held_by)
                        values (:number, :applicant, :place, :on, :by)""")
                .bindAll(call)
                .bind("number", number)
                .bind("place", place)
                .run();
        return number;
    }

    static Optional<InterviewNumber> latest(Tx tx, ApplicantNumber applicant) {
        return Sql.of(tx)
                .query("select number from interview where applicant = :applicant order by place desc limit 1")
                .bind("applicant", applicant)
                .first(f -> new InterviewNumber(f.text("number")));
    }

    static void note(Tx tx, InterviewNumber number, long score, Words words) {
        Sql.of(tx)
                .update("update interview set score = :score, words = :words where number = :number")
                .bind("score", score)
                .bind("words", words)
                .bind("number", number)
                .run();
    }
}
