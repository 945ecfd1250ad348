package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.people.staff.Hired;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.InterviewNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Calls an applicant to an interview, the first or one more.
///
/// @param by who will talk with them
public record CallToInterview(ApplicantNumber applicant, LocalDate on, Optional<EmployeeNumber> by)
        implements Command<InterviewNumber> {

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<InterviewNumber> run(Tx tx) {
        return Applied.to(tx, applicant, ApplicantState.INTERVIEW).then(found -> {
            if (on.isBefore(tx.today()))
                return Outcome.refused(new BadField("applicant", "on", Text.of("applicant.wanted.on"), on.toString()));
            if (by.isPresent() && Hired.of(tx, by.get()) instanceof Outcome.Refused<?>(var refusal))
                return Outcome.refused(refusal);
            RecruitmentSql.become(tx, applicant, ApplicantState.INTERVIEW);
            return Outcome.done(RecruitmentSql.addInterview(tx, this));
        });
    }
}
