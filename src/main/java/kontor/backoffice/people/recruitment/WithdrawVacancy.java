package kontor.backoffice.people.recruitment;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.VacancyNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says that nobody is wanted any more, once everyone who applied has an answer.
public record WithdrawVacancy(VacancyNumber vacancy, Words reason) implements Command<VacancyNumber> {

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<VacancyNumber> run(Tx tx) {
        var found = RecruitmentSql.lock(tx, vacancy);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("vacancy", vacancy));
        if (found.get().state() != VacancyState.OPEN) return Outcome.refused(new RecruitmentRefusal.Closed(vacancy));
        var undecided = RecruitmentSql.undecided(tx, vacancy);
        if (undecided > 0) return Outcome.refused(new RecruitmentRefusal.Undecided(vacancy, undecided));
        RecruitmentSql.close(tx, vacancy, VacancyState.WITHDRAWN, reason);
        return Outcome.done(vacancy);
    }
}
