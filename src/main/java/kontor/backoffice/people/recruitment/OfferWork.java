package kontor.backoffice.people.recruitment;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Offers the work, while fewer have been hired than are wanted.
public record OfferWork(ApplicantNumber applicant) implements Command<ApplicantNumber> {

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<ApplicantNumber> run(Tx tx) {
        return Applied.to(tx, applicant, ApplicantState.OFFERED).then(found -> {
            var vacancy = RecruitmentSql.lock(tx, found.vacancy());
            if (vacancy.isEmpty()) return Outcome.refused(new NoSuch("vacancy", found.vacancy()));
            if (vacancy.get().state() != VacancyState.OPEN)
                return Outcome.refused(new RecruitmentRefusal.Closed(found.vacancy()));
            RecruitmentSql.become(tx, applicant, ApplicantState.OFFERED);
            return Outcome.done(applicant);
        });
    }
}
