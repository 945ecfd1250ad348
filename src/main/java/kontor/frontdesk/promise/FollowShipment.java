package kontor.frontdesk.promise;

import kontor.hatch.DeliveryShipped;
import kontor.kernel.Command;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Goods have left: what was promised of them by then is kept.
record FollowShipment(DeliveryShipped shipped) implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return PromiseRoom.GIVE;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        for (var promise : PromiseSql.open(tx, shipped.order()))
            for (var line : shipped.lines())
                if (line.line() == promise.line()) PromiseSql.ship(tx, promise, line.quantity(), shipped.on());
        return Outcome.done(shipped.delivery());
    }
}
