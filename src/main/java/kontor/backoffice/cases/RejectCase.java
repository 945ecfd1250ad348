package kontor.backoffice.cases;

import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Finds no ground for a complaint, and says so.
///
/// @param reason why, for the house
/// @param words  what the customer is told
public record RejectCase(
        ComplaintNumber complaint,
        @Personal(of = "complaint") Words reason,
        @Personal(of = "complaint") Words words) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        if (reason.value().isBlank())
            return Outcome.refused(new BadField("case", "reason", Text.of("case.words.wanted"), ""));
        if (words.value().isBlank())
            return Outcome.refused(new BadField("case", "words", Text.of("case.words.wanted"), ""));
        return FoundCase.of(tx, complaint).then(file -> {
            if (file.state() != CaseState.INVESTIGATION)
                return Outcome.refused(new WrongState("case", complaint, file.state(), CaseState.ANSWERED));
            StepSql.did(tx, Step.REJECT, file, CaseState.ANSWERED, Optional.of(reason));
            AnswerCase.give(tx, file, words, List.of(), true);
            return Outcome.done(complaint);
        });
    }
}
