package kontor.frontdesk.counter;

import java.util.Optional;
import kontor.kernel.CounterNumbers.ParkedNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;

/// A sale laid aside.
record Parked(ParkedNumber number, TillNumber till, Name name, Optional<CustomerNumber> customer) {

    static final NumberSeries SERIES = new NumberSeries("parked-sale", 1);
}
