package kontor.frontdesk.counter;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.CounterNumbers.ParkedNumber;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Sells what was laid aside, at the prices of now.
///
/// @param pay  cash if left out
/// @param cash what was handed over; just what is to pay if left out
/// @param card the part that is paid by card where the rest is cash
public record SellParked(ParkedNumber parked, Optional<CounterPay> pay, Optional<Money> cash, Optional<Money> card)
        implements Command<SaleNumber> {

    @Override
    public Permission needs() {
        return CounterRoom.SELL;
    }

    @Override
    public Outcome<SaleNumber> run(Tx tx) {
        var found = ParkedSql.lock(tx, parked);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("counter", parked));
        var lines = ParkedSql.lines(tx, parked);
        return new Selling(lines, found.get().customer(), pay.orElse(CounterPay.CASH), card, cash)
                .run(tx, Optional.of(found.get().till()))
                .then(sale -> {
                    ParkedSql.drop(tx, parked);
                    return Outcome.done(sale);
                });
    }
}
