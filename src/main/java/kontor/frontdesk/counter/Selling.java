package kontor.frontdesk.counter;

import java.util.List;
import java.util.Optional;
import kontor.frontdesk.orders.ConfirmOrder;
import kontor.frontdesk.orders.PlaceOrder;
import kontor.hatch.HandOver;
import kontor.hatch.OrderTerms;
import kontor.hatch.PayAtCounter;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// A sale from its lines to its receipt.
///
/// @param customer whoever comes in if left out
/// @param card     the part that is paid by card where the rest is cash
/// @param tendered the cash that was handed over; just what is to pay if left out
record Selling(
        List<CounterLine> lines,
        Optional<CustomerNumber> customer,
        CounterPay pay,
        Optional<Money> card,
        Optional<Money> tendered) {

    Outcome<SaleNumber> run(Tx tx, Optional<TillNumber> till) {
        if (pay == CounterPay.ACCOUNT && customer.isEmpty()) return Outcome.refused(new CounterRefusal.Nobody());
        return day(tx, till).then(day -> {
            var buyer = customer.orElseGet(
                    () -> CounterSql.lock(tx, day.till()).orElseThrow().walkIn());
            return order(tx, buyer).then(order -> sold(tx, day, buyer, order));
        });
    }

    /// The only open one where none is named; a count that has begun is begun anew after the sale.
    static Outcome<TillDay> day(Tx tx, Optional<TillNumber> till) {
        var open =
                till.isPresent() ? CounterSql.openDay(tx, till.get()).stream().toList() : CounterSql.openDays(tx);
        return open.size() == 1
                ? Outcome.done(open.getFirst())
                : Outcome.refused(new CounterRefusal.NoTill(open.size()));
    }

    private Outcome<OrderNumber> order(Tx tx, CustomerNumber buyer) {
        var wanted = lines.stream().map(CounterLine::wanted).toList();
        return new PlaceOrder(buyer, wanted, Optional.empty(), Optional.empty(), Optional.empty())
                .run(tx)
                .then(order -> new ConfirmOrder(order).run(tx))
                .then(order -> tx.ask(new OrderTerms(order)).isPresent()
                        ? Outcome.done(order)
                        : Outcome.refused(new CounterRefusal.BelowFloor()));
    }

    private Outcome<SaleNumber> sold(Tx tx, TillDay day, CustomerNumber buyer, OrderNumber order) {
        return tx.ask(new HandOver(order))
                .then(delivery -> tx.ask(new PayAtCounter(order, delivery, pay.way(), card, tendered)))
                .then(paid -> {
                    var sale = new Sale(
                            new SaleNumber("KV-" + tx.next(Sale.SERIES)),
                            day.number(),
                            order,
                            paid.invoice(),
                            buyer,
                            pay,
                            paid.total(),
                            paid.card(),
                            paid.cash(),
                            paid.rounding(),
                            paid.change());
                    CounterSql.add(tx, sale);
                    CounterSql.take(tx, day.number(), sale.cash());
                    return Outcome.done(sale.number());
                });
    }
}
