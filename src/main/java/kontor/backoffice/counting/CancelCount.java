package kontor.backoffice.counting;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Ends a count without a difference: stock stays as it was.
public record CancelCount(CountNumber count) implements Command<CountNumber> {

    @Override
    public Permission needs() {
        return CountingRoom.POST;
    }

    @Override
    public Outcome<CountNumber> run(Tx tx) {
        var found = CountSql.lock(tx, count);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("count", count));
        if (found.get().state() != CountState.COUNTING)
            return Outcome.refused(new WrongState("count", count, found.get().state(), CountState.CANCELLED));
        CountSql.save(tx, found.get().ended(CountState.CANCELLED, Optional.empty(), tx));
        return Outcome.done(count);
    }
}
