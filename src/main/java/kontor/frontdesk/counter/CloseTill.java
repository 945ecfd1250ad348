package kontor.frontdesk.counter;

import java.util.Optional;
import kontor.hatch.TillCounted;
import kontor.kernel.Command;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Ends a till's day: accounting posts what it had too little or too much.
///
/// @param note why, as far as anybody knows
public record CloseTill(TillDayNumber day, Optional<Words> note) implements Command<TillDayNumber> {

    @Override
    public Permission needs() {
        return CounterRoom.SELL;
    }

    @Override
    public Outcome<TillDayNumber> run(Tx tx) {
        return CounterSql.underway(tx, day).then(found -> {
            if (found.counted().isEmpty()) return Outcome.refused(new CounterRefusal.NotCounted(day));
            return tx.ask(new TillCounted(day, found.counted().get().minus(found.expected())))
                    .then(voucher -> {
                        CounterSql.close(tx, day, voucher, note);
                        return Outcome.done(day);
                    });
        });
    }
}
