package kontor.frontdesk.promise;

import kontor.frontdesk.orders.LineLeft;
import kontor.hatch.DelayReady;
import kontor.hatch.OnHand;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.PromiseNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.WorkingDays;

/// The day of a promise has passed and the goods are here still: it is broken, and the customer of an order that is
/// underway is to be told, with the day that holds now.
public record BreakPromise(PromiseNumber promise) implements Command<PromiseNumber> {

    @Override
    public Permission needs() {
        return PromiseRoom.GIVE;
    }

    @Override
    public Outcome<PromiseNumber> run(Tx tx) {
        var found = PromiseSql.lock(tx, promise);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("promise", promise));
        var broken = found.get();
        if (broken.state() != PromiseState.OPEN || !tx.today().isAfter(broken.promisedOn()))
            return Outcome.done(promise);
        PromiseSql.end(tx, promise, PromiseState.BROKEN);
        var line = tx.ask(new LineLeft(broken.orderNumber(), broken.line()));
        var delivery = tx.ask(new OnHand(broken.orderNumber(), broken.line(), broken.product()))
                .delivery();
        if (line.isPresent() && delivery.isPresent()) {
            var now = Estimate.of(tx, broken.orderNumber(), broken.line(), broken.product(), broken.leftOver())
                    .map(Estimate::on)
                    .filter(day -> day.isAfter(tx.today()))
                    .orElseGet(() -> WorkingDays.after(tx, tx.today()));
            tx.post(new DelayReady(
                    delivery.get(),
                    broken.orderNumber(),
                    line.get().customer(),
                    now,
                    new Words(broken.product() + " " + broken.promisedOn() + " → " + now),
                    tx.now(),
                    tx.actor().audited()));
        }
        return Outcome.done(promise);
    }
}
