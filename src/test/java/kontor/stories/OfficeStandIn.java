package kontor.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.app.Wiring;
import kontor.backoffice.accounting.Postings;
import kontor.backoffice.development.CallBacks;
import kontor.hatch.Incoming;
import kontor.hatch.Procure;
import kontor.hatch.ReplacementDecided;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
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

    /// Decides to replace goods, as the case that found them broken does.
    public record Replace(ComplaintNumber complaint, CustomerNumber customer, ProductNumber product)
            implements Command<ComplaintNumber> {
        @Override
        public Permission needs() {
            return DECIDE;
        }

        @Override
        public Outcome<ComplaintNumber> run(Tx tx) {
            tx.post(new ReplacementDecided(
                    complaint, customer, List.of(new ReplacementDecided.Line(product, Quantity.of(1)))));
            return Postings.caseCost(tx, complaint, Postings.CaseCost.FREIGHT, Money.of("89.00"), "Parcel", tx.today())
                    .then(_ -> Postings.caseCost(
                            tx, complaint, Postings.CaseCost.HOURS, Money.of("500.00"), "One hour", tx.today()))
                    .then(_ -> Outcome.done(complaint));
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

    /// Wants goods bought, as production does; refused while so much of them is not on the way.
    ///
    /// @param incoming that is on the way
    public record Want(ProductNumber product, Quantity quantity, Quantity incoming) implements Command<PurchaseNumber> {
        @Override
        public Permission needs() {
            return DECIDE;
        }

        @Override
        public Outcome<PurchaseNumber> run(Tx tx) {
            var coming = tx.ask(new Incoming(product)).stream()
                    .map(Incoming.Part::quantity)
                    .reduce(Quantity.ZERO, Quantity::plus);
            return coming.equals(incoming)
                    ? tx.ask(new Procure(product, quantity, Optional.empty(), new Name("Wanted")))
                    : Outcome.refused(new NoSuch("test", product));
        }
    }

    private static final Room DECIDES = Room.of(OfficeStandIn.class)
            .permissions(DECIDE)
            .commands(
                    CommandSpec.of("test.life", Life.class, Side.OFFICE),
                    CommandSpec.of("test.replace", Replace.class, Side.OFFICE),
                    CommandSpec.of("test.want", Want.class, Side.OFFICE),
                    CommandSpec.of("test.all-told", AllTold.class, Side.OFFICE))
            .done();

    static Catalogue catalogue() {
        var rooms = new ArrayList<>(Wiring.ROOMS);
        rooms.add(DECIDES);
        rooms.add(OfficeWords.ROOM);
        return new Catalogue(rooms);
    }
}
