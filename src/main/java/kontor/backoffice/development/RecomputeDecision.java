package kontor.backoffice.development;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.DecisionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Reckons the evidence of a decision again from the facts that were known then, as of its day: done where every figure
/// is the same, refused where one is not. Changes nothing.
public record RecomputeDecision(DecisionNumber decision) implements Command<DecisionNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.SHEET;
    }

    @Override
    public Outcome<DecisionNumber> run(Tx tx) {
        var found = SheetSql.basis(tx, decision);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("decision", decision));
        var basis = found.get();
        var again = Evidence.of(
                FactSql.upTo(tx, basis.product(), basis.fold()),
                basis.evidence().asOf());
        return again.equals(basis.evidence())
                ? Outcome.done(decision)
                : Outcome.refused(
                        new DecisionRefusal.Differs(decision, basis.evidence().margin(), again.margin()));
    }
}
