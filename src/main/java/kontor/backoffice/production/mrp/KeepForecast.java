package kontor.backoffice.production.mrp;

import java.time.LocalDate;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// Says how many of a product are expected to be wanted on a day, beside what is ordered already.
///
/// @param quantity 0 takes it back
public record KeepForecast(ProductNumber product, LocalDate on, Quantity quantity) implements Command<ProductNumber> {

    private static final Quantity MOST = Quantity.of(1_000_000);

    @Override
    public Permission needs() {
        return MrpRoom.PLAN;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        var found = ProductSql.find(tx, product);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("mrp", product));
        if (found.get().kind() != ProductKind.GOODS)
            return Outcome.refused(new BadField("mrp", "product", Text.of("mrp.wanted.goods"), product.value()));
        if (quantity.compareTo(Quantity.ZERO) < 0 || quantity.compareTo(MOST) > 0)
            return Outcome.refused(
                    new BadField("mrp", "quantity", Text.of("mrp.wanted.quantity"), quantity.toString()));
        MrpSql.save(tx, new MrpSql.Forecast(product, on, quantity));
        return Outcome.done(product);
    }
}
