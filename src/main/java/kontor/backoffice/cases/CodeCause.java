package kontor.backoffice.cases;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Says what went wrong, by a code of the office's own tree.
///
/// @param note the finding in words
/// @param lot  the lot it was found in
public record CodeCause(ComplaintNumber complaint, CauseCode cause, Optional<Words> note, Optional<Name> lot)
        implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return FoundCase.of(tx, complaint).then(file -> {
            if (file.state() != CaseState.INVESTIGATION)
                return Outcome.refused(new WrongState("case", complaint, file.state(), CaseState.ACTION));
            var coded = CauseSql.find(tx, cause);
            if (coded.isEmpty()) return Outcome.refused(new NoSuch("cause", cause));
            if (coded.get().retired()) return Outcome.refused(new CaseRefusal.Retired(cause));
            CaseSql.caused(tx, complaint, cause, note, lot.or(file::lot));
            CaseSql.count(tx, file.week(), file.cause(), -1);
            CaseSql.count(tx, file.week(), Optional.of(cause), 1);
            StepSql.did(tx, Step.CAUSE, file, CaseState.ACTION, Optional.of(said()));
            CaseWords.findable(tx, CaseSql.lock(tx, complaint).orElseThrow());
            return Outcome.done(complaint);
        });
    }

    private Words said() {
        return new Words(cause.value() + note.map(words -> ": " + words).orElse(""));
    }
}
