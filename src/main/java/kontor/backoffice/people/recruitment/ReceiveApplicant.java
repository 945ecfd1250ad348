package kontor.backoffice.people.recruitment;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.VacancyNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Takes an application.
///
/// @param words what they wrote
public record ReceiveApplicant(
        VacancyNumber vacancy,
        @Personal Name name,
        @Personal Optional<Name> email,
        @Personal Optional<Name> phone,
        @Personal Optional<Words> words)
        implements Command<ApplicantNumber> {

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<ApplicantNumber> run(Tx tx) {
        var found = RecruitmentSql.lock(tx, vacancy);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("vacancy", vacancy));
        if (found.get().state() != VacancyState.OPEN) return Outcome.refused(new RecruitmentRefusal.Closed(vacancy));
        if (tx.today().isAfter(found.get().applyBy()))
            return Outcome.refused(
                    new RecruitmentRefusal.Late(vacancy, found.get().applyBy()));
        var number = new ApplicantNumber("AP-" + tx.next(Applicant.SERIES));
        RecruitmentSql.add(tx, number, this);
        return Outcome.done(number);
    }
}
