package kontor.stories;

import java.util.ArrayList;
import java.util.Optional;
import kontor.app.Wiring;
import kontor.backoffice.development.CallBacks;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
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
            ProductSql.save(tx, old.to(state));
            return Outcome.done(product);
        }
    }

    /// Done once nobody is to be called back about a product any more, asked as a room of the office asks.
    public record AllTold(ProductNumber product) implements Command<ProductNumber> {
        @Override
        public Permission needs() {
            return DECIDE;
        }

        @Override
        public Outcome<ProductNumber> run(Tx tx) {
            return CallBacks.untold(tx, new ComplaintNumber("K-1"), Optional.of(product))
                    ? Outcome.refused(new NoSuch("test", product))
                    : Outcome.done(product);
        }
    }

    private static final Room DECIDES = Room.of(OfficeStandIn.class)
            .permissions(DECIDE)
            .commands(
                    CommandSpec.of("test.life", Life.class, Side.OFFICE),
                    CommandSpec.of("test.all-told", AllTold.class, Side.OFFICE))
            .done();

    static Catalogue catalogue() {
        var rooms = new ArrayList<>(Wiring.ROOMS);
        rooms.add(DECIDES);
        rooms.add(OfficeWords.ROOM);
        return new Catalogue(rooms);
    }
}
