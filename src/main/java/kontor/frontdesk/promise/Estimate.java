package kontor.frontdesk.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import kontor.hatch.InMaking;
import kontor.hatch.Incoming;
import kontor.hatch.LeadTime;
import kontor.hatch.OnHand;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.registry.WorkingDays;

/// The earliest day for a quantity, and why.
///
/// @param record the purchase or production order that the day rests on
record Estimate(LocalDate on, Basis basis, Optional<String> record) {

    private record Coming(LocalDate on, Quantity quantity, Basis basis, String record) {}

    /// Empty where nothing is there, nothing comes and nobody knows where to order it.
    static Optional<Estimate> of(Tx tx, OrderNumber order, long line, ProductNumber product, Quantity wanted) {
        var standing = tx.ask(new OnHand(order, line, product));
        var lacks = wanted.minus(standing.reserved());
        if (!lacks.isPositive()) return Optional.of(new Estimate(tx.today(), Basis.STOCK, Optional.empty()));
        if (!standing.ahead().isPositive() && standing.free().compareTo(lacks) >= 0)
            return Optional.of(new Estimate(tx.today(), Basis.STOCK, Optional.empty()));
        var need = lacks.plus(standing.ahead()).minus(standing.free());
        var sum = Quantity.ZERO;
        for (var part : coming(tx, product)) {
            sum = sum.plus(part.quantity());
            if (sum.compareTo(need) >= 0)
                return Optional.of(
                        new Estimate(WorkingDays.after(tx, part.on()), part.basis(), Optional.of(part.record())));
        }
        return tx.ask(new LeadTime(product))
                .map(days -> new Estimate(
                        WorkingDays.after(tx, tx.today().plusDays(days)), Basis.LEAD_TIME, Optional.empty()));
    }

    /// What comes on a day that is known, the first first. What is late comes today at the earliest.
    private static ArrayList<Coming> coming(Tx tx, ProductNumber product) {
        var all = new ArrayList<Coming>();
        for (var part : tx.ask(new Incoming(product)))
            part.on()
                    .ifPresent(on -> all.add(new Coming(
                            later(tx, on),
                            part.quantity(),
                            Basis.INCOMING,
                            part.purchase().value())));
        for (var part : tx.ask(new InMaking(product)))
            part.on()
                    .ifPresent(
                            on -> all.add(new Coming(later(tx, on), part.quantity(), Basis.PRODUCTION, part.order())));
        all.sort(Comparator.comparing(Coming::on).thenComparing(Coming::record));
        return all;
    }

    private static LocalDate later(Tx tx, LocalDate on) {
        return on.isBefore(tx.today()) ? tx.today() : on;
    }
}
