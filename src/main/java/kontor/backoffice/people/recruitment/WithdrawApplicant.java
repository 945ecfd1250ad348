package kontor.backoffice.people.recruitment;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Notes that an applicant does not want the work any more.
public record WithdrawApplicant(ApplicantNumber applicant) implements Command<ApplicantNumber> {

    @Override
    public Permission needs() {
        return RecruitmentRoom.RECRUIT;
    }

    @Override
    public Outcome<ApplicantNumber> run(Tx tx) {
        return Applied.end(tx, applicant, ApplicantState.WITHDRAWN, Optional.empty());
    }
}
