package kontor.backoffice.cases;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says what freight a complaint has cost, of what was paid for as a whole: it bears the case's number in the ledger.
///
/// @param on the day of it; today where nothing is said
public record SpendFreight(ComplaintNumber complaint, Money amount, Optional<Words> note, Optional<LocalDate> on)
        implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.SPEND;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        if (!PlanAction.fits(amount))
            return Outcome.refused(new BadField("case", "amount", Text.of("case.amount.wanted"), amount.toString()));
        return FoundCase.of(tx, complaint).then(file -> {
            var said = new Words(amount + note.map(words -> ": " + words).orElse(""));
            StepSql.did(tx, Step.FREIGHT, file, file.state(), Optional.of(said));
            return Postings.caseCost(tx, complaint, Postings.CaseCost.FREIGHT, amount, "", on.orElseGet(tx::today))
                    .then(_ -> Outcome.done(complaint));
        });
    }
}
