package kontor.frontdesk.counter;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Begins a till's day with so much in it.
///
/// @param till may be left out where there is only one
public record OpenTill(Money change, Optional<TillNumber> till) implements Command<TillDayNumber> {

    @Override
    public Permission needs() {
        return CounterRoom.SELL;
    }

    @Override
    public Outcome<TillDayNumber> run(Tx tx) {
        if (change.isNegative())
            return Outcome.refused(new BadField("till", "change", Text.of("till.wanted.change"), change.toString()));
        var only = till.or(() -> CounterSql.onlyTill(tx));
        if (only.isEmpty()) return Outcome.refused(new BadField("till", "till", Text.of("till.wanted.till"), ""));
        var found = CounterSql.lock(tx, only.get());
        if (found.isEmpty()) return Outcome.refused(new NoSuch("till", only.get()));
        var open = CounterSql.openDay(tx, only.get());
        if (open.isPresent())
            return Outcome.refused(
                    new CounterRefusal.StillOpen(only.get(), open.get().number()));
        var number = new TillDayNumber("KD-" + tx.next(TillDay.SERIES));
        CounterSql.open(tx, number, only.get(), change);
        return Outcome.done(number);
    }
}
