package kontor.backoffice.cases;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Lets no more cases be coded so; those that are keep it.
public record RetireCause(CauseCode cause) implements Command<CauseCode> {

    @Override
    public Permission needs() {
        return CasesRoom.CAUSES;
    }

    @Override
    public Outcome<CauseCode> run(Tx tx) {
        var found = CauseSql.lock(tx, cause);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("cause", cause));
        if (found.get().retired()) return Outcome.refused(new CaseRefusal.Retired(cause));
        if (CauseSql.carries(tx, cause)) return Outcome.refused(new CaseRefusal.Parent(cause));
        var was = found.get();
        CauseSql.save(tx, new CauseSql.Cause(cause, was.parent(), was.label(), true));
        return Outcome.done(cause);
    }
}
