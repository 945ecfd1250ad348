package kontor.backoffice.people.recruitment;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Numbers.InterviewNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Keeps what came of the latest interview.
///
/// @param score 1, not at all, to 5, at once
public record NoteInterview(
        ApplicantNumber applicant,
        long score,
        @Personal(of = "applicant") Words words) implements Command<InterviewNumber> {

    private static final long BEST = 5;

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<InterviewNumber> run(Tx tx) {
        return Applied.of(tx, applicant).then(found -> {
            if (score < 1 || score > BEST)
                return Outcome.refused(
                        new BadField("applicant", "score", Text.of("applicant.wanted.score"), Long.toString(score)));
            var interview = RecruitmentSql.latest(tx, applicant);
            if (interview.isEmpty()) return Outcome.refused(new NoSuch("interview", applicant));
            RecruitmentSql.note(tx, interview.get(), score, words);
            return Outcome.done(interview.get());
        });
    }
}
