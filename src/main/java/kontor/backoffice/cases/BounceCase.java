package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.CaseBounced;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Hands a case back to the desk, which asks the customer for what is missing; takes it first where nobody has.
///
/// @param reason what is missing, for the desk
public record BounceCase(
        ComplaintNumber complaint,
        @Personal(of = "complaint") Words reason) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        if (reason.value().isBlank())
            return Outcome.refused(new BadField("case", "reason", Text.of("case.words.wanted"), ""));
        return FoundCase.ready(tx, complaint, CaseState.BOUNCED).then(found -> {
            var file = TakeCase.taken(tx, found);
            var who = tx.actor().audited();
            CaseSql.bounced(tx, complaint);
            Custody.pass(tx, complaint, new Custody.Passing(Holder.DESK, Crossing.BOUNCED, who, "", tx.now()));
            StepSql.did(tx, Step.BOUNCE, file, CaseState.BOUNCED, Optional.of(reason));
            CaseClocks.stopped(tx, complaint);
            tx.post(new CaseBounced(complaint, reason, tx.now(), who));
            return Outcome.done(complaint);
        });
    }
}
