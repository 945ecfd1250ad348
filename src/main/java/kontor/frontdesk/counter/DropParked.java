package kontor.frontdesk.counter;

import kontor.kernel.Command;
import kontor.kernel.CounterNumbers.ParkedNumber;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Lets go of what was laid aside.
public record DropParked(ParkedNumber parked) implements Command<ParkedNumber> {

    @Override
    public Permission needs() {
        return CounterRoom.SELL;
    }

    @Override
    public Outcome<ParkedNumber> run(Tx tx) {
        if (ParkedSql.lock(tx, parked).isEmpty()) return Outcome.refused(new NoSuch("counter", parked));
        ParkedSql.drop(tx, parked);
        return Outcome.done(parked);
    }
}
