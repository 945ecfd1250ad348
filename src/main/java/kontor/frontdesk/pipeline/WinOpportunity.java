package kontor.frontdesk.pipeline;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Tx;

/// The customer has said yes. A quote that is accepted wins its opportunity by itself.
public record WinOpportunity(OpportunityNumber opportunity) implements Command<OpportunityNumber> {

    @Override
    public Permission needs() {
        return PipelineRoom.KEEP;
    }

    @Override
    public Outcome<OpportunityNumber> run(Tx tx) {
        return Pipeline.open(tx, opportunity, OpportunityState.WON, found -> {
            PipelineSql.save(tx, found.closed(OpportunityState.WON, Optional.empty(), Optional.empty(), tx.today()));
            return Outcome.done(opportunity);
        });
    }
}
