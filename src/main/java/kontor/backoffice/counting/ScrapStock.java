package kontor.backoffice.counting;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.warehouse.Adjusting;
import kontor.hatch.KnownComplaint;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.CountNumbers.ScrapNumber;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductSql;

/// Throws goods away, and posts what they were worth.
///
/// @param lot       which lot, where they lie in one
/// @param complaint whose cost it is
/// @param on        the day it is posted; today where nothing is said
public record ScrapStock(
        ProductNumber product,
        Quantity quantity,
        Words reason,
        Optional<Name> lot,
        Optional<ComplaintNumber> complaint,
        Optional<LocalDate> on)
        implements Command<ScrapNumber> {

    private static final NumberSeries SERIES = new NumberSeries("scrap", 1);

    @Override
    public Permission needs() {
        return CountingRoom.COUNT;
    }

    @Override
    public Outcome<ScrapNumber> run(Tx tx) {
        var refused = refused(tx);
        if (refused.isPresent()) return Outcome.refused(refused.get());
        var seq = tx.next(SERIES);
        var number = new ScrapNumber("SK-" + seq);
        var day = on.orElseGet(tx::today);
        var change = new Adjusting.Change(number, 1, product, lot, quantity.negated(), true, complaint, day);
        return Adjusting.run(tx, change).then(worth -> {
            CountSql.add(
                    tx,
                    new Scrap(
                            number,
                            seq,
                            day,
                            product,
                            lot,
                            quantity,
                            worth.negated(),
                            reason,
                            complaint,
                            tx.actor().audited()));
            return Outcome.done(number);
        });
    }

    private Optional<Refusal> refused(Tx tx) {
        if (ProductSql.find(tx, product).isEmpty()) return Optional.of(new NoSuch("stock", product));
        if (!quantity.isPositive())
            return Optional.of(
                    new BadField("stock", "quantity", Text.of("stock.quantity.wanted"), quantity.toString()));
        if (reason.isEmpty()) return Optional.of(new BadField("stock", "reason", Text.of("stock.reason.wanted"), ""));
        return complaint
                .filter(number -> !tx.ask(new KnownComplaint(number)))
                .map(number -> new NoSuch("stock", number));
    }
}
