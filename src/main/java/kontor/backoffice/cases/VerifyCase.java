package kontor.backoffice.cases;

import java.util.Optional;
import kontor.backoffice.development.CallBacks;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Judges, some months after a complaint was closed, whether what was done about it helped.
///
/// @param note why it is judged before its day, where it is; what shows that it helped
public record VerifyCase(ComplaintNumber complaint, Effect effect, Optional<Words> note)
        implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return FoundCase.of(tx, complaint).then(file -> {
            if (file.state() != CaseState.ANSWERED)
                return Outcome.refused(new WrongState("case", complaint, file.state(), CaseState.VERIFIED));
            if (file.closedAt().isEmpty()) return Outcome.refused(new CaseRefusal.NotClosed(complaint));
            var from = file.verifyOn().orElseThrow();
            if (tx.today().isBefore(from)
                    && note.filter(w -> !w.value().isBlank()).isEmpty())
                return Outcome.refused(new CaseRefusal.Early(complaint, from));
            if (CallBacks.untold(tx, complaint, file.product()))
                return Outcome.refused(new CaseRefusal.Untold(complaint));
            CaseSql.verified(tx, complaint, effect);
            StepSql.did(tx, Step.VERIFY, file, CaseState.VERIFIED, note);
            return Outcome.done(complaint);
        });
    }
}
