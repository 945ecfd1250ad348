package kontor.frontdesk.complaints;

import kontor.kernel.Command;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// A delivery has left the house: that it would be late needs telling no more.
record EndDelay(DeliveryNumber delivery) implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        ToTell.withdraw(tx, TellKind.DELAY, delivery);
        return Outcome.done(delivery);
    }
}
