package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// Says that something is to be made.
///
/// @param due  the day on which it is needed
/// @param note for whoever makes it
public record RequestProduction(ProductNumber product, Quantity quantity, Optional<LocalDate> due, Optional<Words> note)
        implements Command<ProductionNumber> {

    /// So that what it takes never overflows.
    private static final Quantity MOST = Quantity.of(1_000_000);

    @Override
    public Permission needs() {
        return ProductionRoom.REQUEST;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        var found = ProductSql.find(tx, product);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("production", product));
        if (found.get().kind() != ProductKind.GOODS || !found.get().buyable())
            return Outcome.refused(new ProductionRefusal.NotMade(product));
        if (!quantity.isPositive() || quantity.compareTo(MOST) > 0)
            return Outcome.refused(
                    new BadField("production", "quantity", Text.of("production.wanted.quantity"), quantity.toString()));
        return keep(tx);
    }

    private Outcome<ProductionNumber> keep(Tx tx) {
        var seq = tx.next(ProductionOrder.SERIES);
        var number = new ProductionNumber("PR-" + seq);
        ProductionSql.add(
                tx,
                new ProductionOrder(
                        number,
                        seq,
                        ProductionState.REQUEST,
                        product,
                        quantity,
                        Quantity.ZERO,
                        Quantity.ZERO,
                        tx.today(),
                        Optional.empty(),
                        due,
                        Optional.empty(),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        tx.actor().audited(),
                        note,
                        Optional.empty()));
        return Outcome.done(number);
    }
}
