package kontor.backoffice.cases;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Label;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says a cause in other words. Its code stays: cases stand under it.
public record ChangeCause(CauseCode cause, Label label) implements Command<CauseCode> {

    @Override
    public Permission needs() {
        return CasesRoom.CAUSES;
    }

    @Override
    public Outcome<CauseCode> run(Tx tx) {
        if (!AddCause.fits(label))
            return Outcome.refused(new BadField("cause", "label", Text.of("cause.label.wanted"), ""));
        var found = CauseSql.lock(tx, cause);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("cause", cause));
        CauseSql.save(
                tx,
                new CauseSql.Cause(
                        cause, found.get().parent(), label, found.get().retired()));
        return Outcome.done(cause);
    }
}
