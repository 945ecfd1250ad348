package kontor.frontdesk.counter;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Sells over the counter: goods, invoice and money in one go, or nothing of it.
///
/// @param pay      cash if left out
/// @param cash     what was handed over; just what is to pay if left out
/// @param card     the part that is paid by card where the rest is cash
/// @param customer whoever comes in if left out; said where it is paid later
/// @param till     the only open one if left out
public record SellAtCounter(
        List<CounterLine> lines,
        Optional<CounterPay> pay,
        Optional<Money> cash,
        Optional<Money> card,
        Optional<CustomerNumber> customer,
        Optional<TillNumber> till)
        implements Command<SaleNumber> {

    @Override
    public Permission needs() {
        return CounterRoom.SELL;
    }

    @Override
    public Outcome<SaleNumber> run(Tx tx) {
        return new Selling(lines, customer, pay.orElse(CounterPay.CASH), card, cash).run(tx, till);
    }
}
