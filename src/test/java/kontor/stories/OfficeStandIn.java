package kontor.stories;

import java.util.ArrayList;
import kontor.app.Wiring;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.registry.Product;
import kontor.registry.ProductSql;
import kontor.registry.ProductState;

/// Does what a room that does not stand yet will do: decides on products' lives.
public final class OfficeStandIn {

    private OfficeStandIn() {}

    private static final Permission DECIDE = Permission.of("test.decide", Side.OFFICE);

    /// Moves a product on in its life.
    public record Life(ProductNumber product, ProductState state) implements Command<ProductNumber> {
        @Override
        public Permission needs() {
            return DECIDE;
        }

        @Override
        public Outcome<ProductNumber> run(Tx tx) {
            var old = ProductSql.find(tx, product).orElseThrow();
            ProductSql.save(
                    tx, new Product(product, old.name(), old.price(), old.vatCode(), old.kind(), old.cost(), state));
            return Outcome.done(product);
        }
    }

    private static final Room DECIDES = Room.of(OfficeStandIn.class)
            .permissions(DECIDE)
            .commands(CommandSpec.of("test.life", Life.class, Side.OFFICE))
            .done();

    static Catalogue catalogue() {
        var rooms = new ArrayList<>(Wiring.ROOMS);
        rooms.add(DECIDES);
        return new Catalogue(rooms);
    }
}
