package kontor.backoffice.people.recruitment;

import java.time.LocalDate;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Notes that an applicant allows that the application is kept until a day: at most two years, then they are asked
/// again.
public record KeepApplicant(ApplicantNumber applicant, LocalDate until) implements Command<ApplicantNumber> {

    private static final int YEARS = 2;

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<ApplicantNumber> run(Tx tx) {
        return Applied.of(tx, applicant).then(found -> {
            if (!found.state().isOver()) return Outcome.refused(new RecruitmentRefusal.Waits(applicant));
            if (!until.isAfter(tx.today()) || until.isAfter(tx.today().plusYears(YEARS)))
                return Outcome.refused(
                        new BadField("applicant", "until", Text.of("applicant.wanted.until"), until.toString()));
            RecruitmentSql.keep(tx, applicant, until);
            return Outcome.done(applicant);
        });
    }
}
