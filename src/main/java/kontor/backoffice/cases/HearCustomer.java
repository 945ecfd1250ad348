package kontor.backoffice.cases;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The desk has put the office's question, or has the customer's answer. Where the case went on without it, it only
/// stands in its history.
///
/// @param step `PUT` or `REPLY`
record HearCustomer(ComplaintNumber complaint, Step step, StepSql.Heard heard) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var found = CaseSql.lock(tx, complaint);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("case", complaint));
        var file = found.get();
        StepSql.heard(tx, step, file, file.state(), heard);
        if (step == Step.PUT && file.question() == Asked.ASKED) {
            CaseSql.question(tx, complaint, Asked.PUT);
            CaseClocks.paused(tx, complaint);
        }
        if (step == Step.REPLY && file.question() != Asked.NOTHING) {
            CaseSql.question(tx, complaint, Asked.NOTHING);
            CaseClocks.resumed(tx, complaint);
        }
        return Outcome.done(complaint);
    }
}
