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
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.Decided;

/// Says what work a complaint has cost: the hours bear the case's number in the ledger, at the rate that is decided.
///
/// @param on the day of the work; today where nothing is said
public record SpendHours(ComplaintNumber complaint, Quantity hours, Optional<Words> note, Optional<LocalDate> on)
        implements Command<ComplaintNumber> {

    /// Nobody works more on one case at once.
    private static final Quantity MOST = Quantity.of(1000);

    @Override
    public Permission needs() {
        return CasesRoom.SPEND;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        if (!hours.isPositive() || hours.compareTo(MOST) > 0)
            return Outcome.refused(new BadField("case", "hours", Text.of("case.hours.wanted"), hours.toString()));
        return FoundCase.of(tx, complaint).then(file -> {
            StepSql.did(tx, Step.HOURS, file, file.state(), Optional.of(said()));
            return Postings.caseCost(tx, complaint, Postings.CaseCost.HOURS, worth(tx), "", on.orElseGet(tx::today))
                    .then(_ -> Outcome.done(complaint));
        });
    }

    private Money worth(Tx tx) {
        return Price.of(Long.toString(tx.ask(new Decided("case-hour")))).times(hours);
    }

    private Words said() {
        return new Words(hours + note.map(words -> ": " + words).orElse(""));
    }
}
