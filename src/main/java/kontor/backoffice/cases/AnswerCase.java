package kontor.backoffice.cases;

import java.util.List;
import java.util.Optional;
import kontor.hatch.AnswerReady;
import kontor.hatch.Remedy;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.TemplateCode;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Gives the desk what the customer is told, in the customer's language. Only the desk tells it.
///
/// @param words    what is told; with a template, what is added below it
/// @param template an answer prepared in advance
public record AnswerCase(
        ComplaintNumber complaint,
        @Personal(of = "complaint") Optional<Words> words,
        Optional<TemplateCode> template) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return FoundCase.of(tx, complaint).then(file -> {
            if (file.state() != CaseState.ACTION)
                return Outcome.refused(new WrongState("case", complaint, file.state(), CaseState.ANSWERED));
            var done = ActionSql.of(tx, complaint);
            if (done.isEmpty()) return Outcome.refused(new CaseRefusal.NoPlan(complaint));
            return said(tx, file).then(answer -> {
                StepSql.did(tx, Step.ANSWER, file, CaseState.ANSWERED, Optional.of(answer));
                give(
                        tx,
                        file,
                        answer,
                        done.stream().map(ActionSql.Action::action).toList(),
                        false);
                return Outcome.done(complaint);
            });
        });
    }

    private Outcome<Words> said(Tx tx, CaseFile file) {
        var own = words.filter(w -> !w.value().isBlank());
        if (template.isEmpty()) {
            return own.map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new BadField("case", "words", Text.of("case.words.wanted"), "")));
        }
        var found = TemplateSql.find(tx, template.get());
        if (found.isEmpty()) return Outcome.refused(new NoSuch("template", template.get()));
        return found.get()
                .in(file.language())
                .map(text -> Outcome.done(new Words(Template.filled(tx, text, file)
                        + own.map(w -> "\n\n" + w).orElse(""))))
                .orElseGet(() -> Outcome.refused(new CaseRefusal.NotInLanguage(template.get(), file.language())));
    }

    /// Custody is the desk's again, with what it is to tell.
    static void give(Tx tx, CaseFile file, Words answer, List<Remedy> remedies, boolean rejected) {
        var who = tx.actor().audited();
        CaseSql.answered(tx, file.number(), answer, rejected);
        Custody.pass(tx, file.number(), new Custody.Passing(Holder.DESK, Crossing.ANSWERED, who, "", tx.now()));
        CaseClocks.stopped(tx, file.number());
        tx.post(new AnswerReady(file.number(), answer, remedies, rejected, tx.now(), who));
    }
}
