package kontor.frontdesk.counter;

import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;

/// A till.
///
/// @param walkIn the customer that those are who do not say who they are
record Till(TillNumber number, Name name, CustomerNumber walkIn) {

    static final NumberSeries SERIES = new NumberSeries("till", 1);
}
