package kontor.frontdesk.counter;

import java.util.Optional;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Money;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.VoucherNumber;

/// A till from its float to its count.
///
/// @param change  the float it began with
/// @param taken   cash of its sales, less what went back
/// @param counted what was in it
record TillDay(
        TillDayNumber number,
        TillNumber till,
        TillDayState state,
        Money change,
        Money taken,
        Optional<Money> counted,
        Optional<VoucherNumber> voucher) {

    static final NumberSeries SERIES = new NumberSeries("till-day", 1);

    Money expected() {
        return change.plus(taken);
    }
}
