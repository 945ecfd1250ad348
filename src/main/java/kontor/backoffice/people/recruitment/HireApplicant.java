package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.people.staff.RegisterEmployee;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;
import kontor.registry.Decided;

/// Takes an applicant who was offered the work into the directory, with the vacancy's department and manager. When as
/// many are hired as were wanted, the vacancy is filled.
///
/// @param name     said anew, and filled in by the screen: it is the employee's from now on, and is kept as long
/// @param startsOn the first day
public record HireApplicant(
        ApplicantNumber applicant,
        LocalDate startsOn,
        @Personal Name name,
        @Personal Optional<Name> phone,
        @Personal Optional<Name> email,
        Optional<Login> login,
        Optional<Lang> language)
        implements Command<EmployeeNumber> {

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<EmployeeNumber> run(Tx tx) {
        return Applied.to(tx, applicant, ApplicantState.HIRED).then(found -> {
            var vacancy = RecruitmentSql.lock(tx, found.vacancy());
            if (vacancy.isEmpty()) return Outcome.refused(new NoSuch("vacancy", found.vacancy()));
            if (vacancy.get().state() != VacancyState.OPEN)
                return Outcome.refused(new RecruitmentRefusal.Closed(found.vacancy()));
            return new RegisterEmployee(
                            name,
                            Optional.of(startsOn),
                            vacancy.get().department(),
                            vacancy.get().manager(),
                            phone,
                            email,
                            login,
                            language)
                    .run(tx)
                    .then(employee -> hired(tx, found, vacancy.get(), employee));
        });
    }

    private static Outcome<EmployeeNumber> hired(Tx tx, Applicant applicant, Vacancy vacancy, EmployeeNumber employee) {
        var until = tx.today().plusDays(tx.ask(new Decided("applicant-days")));
        RecruitmentSql.end(tx, applicant, ApplicantState.HIRED, until, Optional.empty());
        RecruitmentSql.hired(tx, applicant.number(), vacancy, employee);
        return Outcome.done(employee);
    }
}
