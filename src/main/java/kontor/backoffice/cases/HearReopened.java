package kontor.backoffice.cases;

import kontor.hatch.ComplaintReopened;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The customer is not content: the case is with the office again, with whoever had it.
record HearReopened(ComplaintReopened event) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var found = CaseSql.lock(tx, event.complaint());
        if (found.isEmpty()) return Outcome.refused(new NoSuch("case", event.complaint()));
        var file = found.get();
        var spent = file.spent()
                + file.toldAt()
                        .map(told -> Custody.micros(file.openedAt(), told))
                        .orElse(0L);
        var owner = file.owner().map(Login::value).orElse("");
        Custody.pass(
                tx,
                file.number(),
                new Custody.Passing(Holder.OFFICE, Crossing.REOPENED, event.by(), owner, event.at()));
        CaseSql.reopened(tx, file, event.times(), spent, event.at(), TakeIn.day(tx, event.at()));
        StepSql.heard(
                tx, Step.REOPEN, file, CaseState.TRIAGE, new StepSql.Heard(event.at(), event.by(), event.words()));
        CaseClocks.reopened(tx, file);
        return Outcome.done(file.number());
    }
}
