package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.DelayReady;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// A delivery will be late: its customer is to be told. A later delay of the same delivery takes the place of one that
/// nobody has told yet.
record TakeDelay(DelayReady ready) implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        var customer = CustomerSql.find(tx, ready.customer());
        if (customer.isEmpty()) return Outcome.refused(new NoSuch("tell", ready.customer()));
        ToTell.put(
                tx,
                new ToTell.Matter(
                        TellKind.DELAY,
                        ready.delivery(),
                        Optional.empty(),
                        Optional.of(ready.customer()),
                        customer.get().name(),
                        ready.words()),
                ready.at());
        return Outcome.done(ready.delivery());
    }
}
