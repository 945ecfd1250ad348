package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.InterviewNumber;
import kontor.kernel.Numbers.VacancyNumber;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What is seen of vacancies and applicants.
final class RecruitmentViews {

    private RecruitmentViews() {}

    private static final String WAITING = """
            (select count(*) from applicant a
              where a.vacancy = v.number and a.state in ('received', 'interview', 'offered'))""";

    static final View VACANCIES = View.named("vacancies", RecruitmentRoom.RECRUIT, Side.OFFICE)
            .from("from vacancy v where true")
            .columns(
                    Column.of("number", VacancyNumber.class, "v.number", 7).always(),
                    Column.of("state", VacancyState.class, "v.state", 9).always(),
                    Column.of("title", Label.class, "v.title", 24).always(),
                    Column.of("apply-by", LocalDate.class, "v.apply_by", 10),
                    Column.of("waiting", Long.class, WAITING, 7),
                    Column.of("wanted", Long.class, "v.wanted", 6),
                    Column.of("hired", Long.class, "v.hired", 6),
                    Column.of("department", DimensionNumber.class, "v.department", 10)
                            .wide(),
                    Column.of("manager", EmployeeNumber.class, "v.manager", 7).wide(),
                    Column.of("opened", LocalDate.class, "v.opened_on", 10).wide(),
                    Column.of("closed", LocalDate.class, "v.closed_on", 10).wide(),
                    Column.of("reason", Words.class, "v.reason", 24).wide())
            .orders(View.Order.by("number", Long.class, "v.seq").downwards())
            .done();

    static final View APPLICANTS = View.named("applicants", RecruitmentRoom.RECRUIT, Side.OFFICE)
            .from("from applicant a join vacancy v on v.number = a.vacancy where true")
            .columns(
                    Column.of("number", ApplicantNumber.class, "a.number", 7).always(),
                    Column.of("state", ApplicantState.class, "a.state", 10).always(),
                    Column.text("name", "a.name", 20).always(),
                    Column.of("vacancy", VacancyNumber.class, "a.vacancy", 7),
                    Column.of("title", Label.class, "v.title", 18),
                    Column.of("received", LocalDate.class, "a.received_on", 10),
                    Column.text("email", "a.email", 24).wide(),
                    Column.text("phone", "a.phone", 12).wide(),
                    Column.of("words", Words.class, "a.words", 30).wide(),
                    Column.of("decided", LocalDate.class, "a.decided_on", 10).wide(),
                    Column.of("reason", Words.class, "a.reason", 24).wide(),
                    Column.of("erased-on", LocalDate.class, "coalesce(a.erased_on, a.erase_on)", 10)
                            .wide(),
                    Column.of("allowed", Boolean.class, "a.allowed", 7).wide(),
                    Column.of("employee", EmployeeNumber.class, "a.employee", 8).wide())
            .orders(
                    View.Order.by("number", Long.class, "a.seq").downwards(),
                    View.Order.by("name", String.class, "a.name_key", Long.class, "a.seq"))
            .searched("a.name_key", "a.number")
            .sensitive()
            .done();

    static final View INTERVIEWS = View.named("interviews", RecruitmentRoom.RECRUIT, Side.OFFICE)
            .from("from interview i join applicant a on a.number = i.applicant where true")
            .columns(
                    Column.of("number", InterviewNumber.class, "i.number", 9).always(),
                    Column.of("applicant", ApplicantNumber.class, "i.applicant", 8),
                    Column.text("name", "a.name", 20).always(),
                    Column.of("on", LocalDate.class, "i.held_on", 10).always(),
                    Column.of("by", EmployeeNumber.class, "i.held_by", 7),
                    Column.of("score", Long.class, "i.score", 5),
                    Column.of("words", Words.class, "i.words", 40).wide())
            .orders(View.Order.by("on", LocalDate.class, "i.held_on", String.class, "i.number")
                    .downwards())
            .sensitive()
            .done();

    /// As many were hired as the vacancy counts, each an employee; whoever is erased leaves nothing, and a day after
    /// the
    /// last nobody is left.
    static final String HIRED = """
            select concat('vacancy ', v.number) as fault from vacancy v
             where v.hired <> (select count(*) from applicant a where a.vacancy = v.number and a.state = 'hired')
                or (v.state = 'filled') <> (v.hired >= v.wanted)
            union all
            select concat('applicant ', a.number) as fault from applicant a
             where (a.state = 'hired') <> (a.employee is not null)
                or (a.state in ('hired', 'rejected', 'withdrawn')) <> (a.erase_on is not null)
                or a.erased_on is not null and (a.email is not null or a.phone is not null or a.words is not null)""";
}
