package kontor.backoffice.people.recruitment;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says no to an applicant, and keeps why.
public record RejectApplicant(ApplicantNumber applicant, Words reason) implements Command<ApplicantNumber> {

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<ApplicantNumber> run(Tx tx) {
        return Applied.end(tx, applicant, ApplicantState.REJECTED, Optional.of(reason));
    }
}
