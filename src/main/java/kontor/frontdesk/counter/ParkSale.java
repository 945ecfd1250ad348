package kontor.frontdesk.counter;

import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.CounterNumbers.ParkedNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;
import kontor.registry.ProductSql;

/// Lays a sale aside while the customer fetches something; nothing is set aside in the warehouse.
///
/// @param name by which it is found again
public record ParkSale(List<CounterLine> lines, Name name, Optional<CustomerNumber> customer, Optional<TillNumber> till)
        implements Command<ParkedNumber> {

    @Override
    public Permission needs() {
        return CounterRoom.SELL;
    }

    @Override
    public Outcome<ParkedNumber> run(Tx tx) {
        if (lines.isEmpty())
            return Outcome.refused(new BadField("counter", "lines", Text.of("counter.wanted.lines"), ""));
        for (var line : lines) {
            if (ProductSql.offer(tx, line.product()).isEmpty())
                return Outcome.refused(new NoSuch("counter", line.product()));
        }
        if (customer.isPresent() && CustomerSql.find(tx, customer.get()).isEmpty())
            return Outcome.refused(new NoSuch("counter", customer.get()));
        return Selling.day(tx, till).then(day -> {
            var number = new ParkedNumber("PA-" + tx.next(Parked.SERIES));
            ParkedSql.add(tx, new Parked(number, day.till(), name, customer), lines);
            return Outcome.done(number);
        });
    }
}
