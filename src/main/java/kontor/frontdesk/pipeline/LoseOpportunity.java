package kontor.frontdesk.pipeline;

import java.util.Optional;
import kontor.frontdesk.quotes.LostReason;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Tx;

/// The customer has said no.
///
/// @param reason as one counts it
/// @param note   what was said
public record LoseOpportunity(OpportunityNumber opportunity, LostReason reason, Optional<Name> note)
        implements Command<OpportunityNumber> {

    @Override
    public Permission needs() {
        return PipelineRoom.KEEP;
    }

    @Override
    public Outcome<OpportunityNumber> run(Tx tx) {
        return Pipeline.open(tx, opportunity, OpportunityState.LOST, found -> {
            PipelineSql.save(tx, found.closed(OpportunityState.LOST, Optional.of(reason), note, tx.today()));
            return Outcome.done(opportunity);
        });
    }
}
