package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;

/// The customer knows that we have the complaint, and its number.
public record AcknowledgeComplaint(ComplaintNumber complaint) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.towards(tx, complaint, ComplaintState.ACKNOWLEDGED, found -> {
            if (found.state().withTheOffice())
                return Outcome.refused(new ComplaintRefusal.WithTheOffice(complaint, found.state()));
            Steps.go(tx, found, ComplaintState.ACKNOWLEDGED, ComplaintStep.ACKNOWLEDGED, Optional.empty());
            Clocks.stop(tx, complaint, ClockKind.ACKNOWLEDGE);
            return Outcome.done(complaint);
        });
    }
}
