package kontor.frontdesk.pipeline;

import java.time.LocalDate;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Tx;

/// The next action of an opportunity is done, and another comes after it.
public record NextStep(OpportunityNumber opportunity, Name nextAction, LocalDate nextOn)
        implements Command<OpportunityNumber> {

    @Override
    public Permission needs() {
        return PipelineRoom.KEEP;
    }

    @Override
    public Outcome<OpportunityNumber> run(Tx tx) {
        return Pipeline.open(tx, opportunity, OpportunityState.OPEN, found -> {
            var wrong = AddOpportunity.wrong(tx, "opportunity", found.amount(), nextOn);
            if (wrong.isPresent()) return Outcome.refused(wrong.get());
            var next = new Opportunity.Next(nextAction, nextOn);
            PipelineSql.save(tx, found.at(found.stage(), found.amount(), found.probability(), next));
            return Outcome.done(opportunity);
        });
    }
}
