package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.CustomerAsked;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Gives the desk a question for the customer. The clocks wait from when it has been put until there is an answer.
///
/// @param words in the customer's language
public record AskCustomer(
        ComplaintNumber complaint,
        @Personal(of = "complaint") Words words) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        if (words.value().isBlank())
            return Outcome.refused(new BadField("case", "words", Text.of("case.words.wanted"), ""));
        return FoundCase.inHand(tx, complaint).then(file -> {
            if (file.question() != Asked.NOTHING) return Outcome.refused(new CaseRefusal.AlreadyAsked(complaint));
            CaseSql.question(tx, complaint, Asked.ASKED);
            StepSql.did(tx, Step.ASK, file, file.state(), Optional.of(words));
            tx.post(new CustomerAsked(complaint, words, tx.now(), tx.actor().audited()));
            return Outcome.done(complaint);
        });
    }
}
