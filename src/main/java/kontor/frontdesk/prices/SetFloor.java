package kontor.frontdesk.prices;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Rate;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.ProductSql;

/// The office decides the least margin on a product that the desk may sell at by itself.
///
/// @param margin in percent of the net price; none lets the company's own hold
public record SetFloor(ProductNumber product, Optional<Rate> margin) implements Command<ProductNumber> {

    private static final Rate LEAST_OF_ALL = Rate.of("100");

    @Override
    public Permission needs() {
        return PricesRoom.FLOOR;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        if (ProductSql.lock(tx, product).isEmpty()) return Outcome.refused(new NoSuch("price", product));
        if (margin.filter(m -> m.units() < 0 || m.compareTo(LEAST_OF_ALL) >= 0).isPresent())
            return Outcome.refused(new BadField(
                    "price",
                    "margin",
                    Text.of("price.margin.wanted"),
                    margin.get().toString()));
        ProductSql.floor(tx, product, margin);
        return Outcome.done(product);
    }
}
