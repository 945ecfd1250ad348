package kontor.frontdesk.counter;

import java.util.Optional;
import kontor.frontdesk.customers.RegisterCustomer;
import kontor.kernel.Command;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Name;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Sets up a till, with a customer for those who do not say who they are: all its cash sales stand there.
public record AddTill(Name name) implements Command<TillNumber> {

    @Override
    public Permission needs() {
        return CounterRoom.KEEP;
    }

    @Override
    public Outcome<TillNumber> run(Tx tx) {
        var none = Optional.<Name>empty();
        return new RegisterCustomer(
                        name,
                        Optional.empty(),
                        none,
                        none,
                        none,
                        none,
                        none,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(0L),
                        none)
                .run(tx)
                .then(walkIn -> {
                    var till = new Till(new TillNumber("KA-" + tx.next(Till.SERIES)), name, walkIn);
                    CounterSql.add(tx, till);
                    return Outcome.done(till.number());
                });
    }
}
