package kontor.backoffice.development;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.TrialNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Says how a trial came out. The product stays on trial: whether it is sold is decided, not found.
public record ReportTrial(TrialNumber trial, Verdict verdict, Words result) implements Command<TrialNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<TrialNumber> run(Tx tx) {
        if (result.isEmpty())
            return Outcome.refused(new BadField("trial", "result", Text.of("trial.result.wanted"), ""));
        var found = TrialSql.lock(tx, trial);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("trial", trial));
        if (found.get() != TrialState.RUNNING)
            return Outcome.refused(new WrongState("trial", trial, found.get(), verdict.state()));
        TrialSql.report(tx, trial, verdict.state(), result);
        return Outcome.done(trial);
    }
}
