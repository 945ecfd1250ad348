package kontor.frontdesk.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// An opportunity has come to another stage; what is done next is said with it.
///
/// @param probability in percent; the stage's own where nothing is said
/// @param amount      stays as it was where nothing is said
public record AdvanceOpportunity(
        OpportunityNumber opportunity,
        Stage stage,
        Name nextAction,
        LocalDate nextOn,
        Optional<Long> probability,
        Optional<Money> amount)
        implements Command<OpportunityNumber> {

    @Override
    public Permission needs() {
        return PipelineRoom.KEEP;
    }

    @Override
    public Outcome<OpportunityNumber> run(Tx tx) {
        if (probability.filter(p -> p < 0 || p > 100).isPresent())
            return Outcome.refused(new BadField(
                    "opportunity",
                    "probability",
                    Text.of("opportunity.probability.wanted"),
                    probability.get().toString()));
        return Pipeline.open(tx, opportunity, OpportunityState.OPEN, found -> {
            var worth = amount.orElse(found.amount());
            var wrong = AddOpportunity.wrong(tx, "opportunity", worth, nextOn);
            if (wrong.isPresent()) return Outcome.refused(wrong.get());
            var next = new Opportunity.Next(nextAction, nextOn);
            PipelineSql.save(tx, found.at(stage, worth, probability.orElse(stage.percent()), next));
            return Outcome.done(opportunity);
        });
    }
}
