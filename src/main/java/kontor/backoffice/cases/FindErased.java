package kontor.backoffice.cases;

import kontor.hatch.ComplaintErased;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Whoever complained has been erased: their name, their words and what they were answered make room for the pseudonym.
/// What was found out and done stays.
record FindErased(ComplaintErased event) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        CaseSql.erased(tx, event);
        StepSql.erased(tx, event);
        CaseSql.lock(tx, event.complaint()).ifPresent(file -> CaseWords.findable(tx, file));
        return Outcome.done(event.complaint());
    }
}
