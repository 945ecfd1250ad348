package kontor.frontdesk.counter;

import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.Money;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;

/// A sale over the counter: card, cash and rounding make the total, unless it is on account.
///
/// @param change given back of the cash that was tendered
record Sale(
        SaleNumber number,
        TillDayNumber day,
        OrderNumber orderNumber,
        InvoiceNumber invoice,
        CustomerNumber customer,
        CounterPay pay,
        Money total,
        Money card,
        Money cash,
        Money rounding,
        Money change) {

    static final NumberSeries SERIES = new NumberSeries("counter-sale", 1);
}
