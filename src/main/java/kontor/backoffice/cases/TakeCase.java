package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.CaseTaken;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Takes a case that waits: custody passes from the desk to the office.
public record TakeCase(ComplaintNumber complaint) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return FoundCase.of(tx, complaint)
                .then(file -> file.state() == CaseState.WAITING
                        ? Outcome.done(taken(tx, file).number())
                        : Outcome.refused(new WrongState("case", complaint, file.state(), CaseState.TRIAGE)));
    }

    /// What whoever takes one step at once implies: a case that waits is taken first.
    static CaseFile taken(Tx tx, CaseFile file) {
        if (file.state() != CaseState.WAITING) return file;
        var who = tx.actor().audited();
        var owner = new Login(tx.actor().name());
        CaseSql.taken(tx, file.number(), Optional.of(owner));
        Custody.pass(tx, file.number(), new Custody.Passing(Holder.OFFICE, Crossing.TAKEN, "", who, tx.now()));
        StepSql.did(tx, Step.TAKE, file, CaseState.TRIAGE, Optional.empty());
        CaseClocks.taken(tx, file.number(), owner);
        tx.post(new CaseTaken(file.number(), tx.now(), who));
        return CaseSql.lock(tx, file.number()).orElseThrow();
    }
}
