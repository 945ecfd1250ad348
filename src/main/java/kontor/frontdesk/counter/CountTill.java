package kontor.frontdesk.counter;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.Money;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says how much is in a till, before anybody is told how much should be. It may be counted again until the day is
/// closed.
public record CountTill(TillDayNumber day, Money counted) implements Command<TillDayNumber> {

    @Override
    public Permission needs() {
        return CounterRoom.SELL;
    }

    @Override
    public Outcome<TillDayNumber> run(Tx tx) {
        if (counted.isNegative())
            return Outcome.refused(new BadField("till", "counted", Text.of("till.wanted.change"), counted.toString()));
        return CounterSql.underway(tx, day).then(found -> {
            CounterSql.count(tx, day, counted);
            return Outcome.done(day);
        });
    }
}
