package kontor.backoffice.people.recruitment;

import kontor.kernel.Command;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.Tx;

/// Erases an applicant whose application is over (GDPR article 17): by hand when they ask for it, else by the timer on
/// the day. The number stays, with how it ended; whatever told who it was goes, and the key to what the journal sealed.
public record EraseApplicant(ApplicantNumber applicant) implements Command<ApplicantNumber> {

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<ApplicantNumber> run(Tx tx) {
        return Applied.of(tx, applicant).then(found -> {
            if (!found.state().isOver()) return Outcome.refused(new RecruitmentRefusal.Waits(applicant));
            RecruitmentSql.erase(tx, applicant, PersonalFields.pseudonym(applicant.value()));
            tx.forget(applicant);
            return Outcome.done(applicant);
        });
    }
}
