package kontor.frontdesk.pipeline;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.LeadNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Nothing came of a lead: who it was is forgotten.
public record DropLead(LeadNumber lead) implements Command<LeadNumber> {

    @Override
    public Permission needs() {
        return PipelineRoom.KEEP;
    }

    @Override
    public Outcome<LeadNumber> run(Tx tx) {
        var found = PipelineSql.lock(tx, lead);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("lead", lead));
        if (found.get().state() != LeadState.OPEN)
            return Outcome.refused(new WrongState("lead", lead, found.get().state(), LeadState.DROPPED));
        PipelineSql.save(tx, found.get().forgotten(LeadState.DROPPED, Optional.empty(), Optional.empty()));
        tx.forget(lead);
        return Outcome.done(lead);
    }
}
