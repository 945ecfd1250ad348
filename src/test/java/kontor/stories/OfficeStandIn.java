package kontor.stories;

import java.util.ArrayList;
import java.util.Optional;
import kontor.app.Wiring;
import kontor.hatch.CreditCheck;
import kontor.hatch.VatRate;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Rate;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;
import kontor.registry.Product;
import kontor.registry.ProductSql;
import kontor.registry.ProductState;

/// Does what rooms that do not stand yet will do: decides on customers' credit and products' lives, and answers for
/// accounting where that is missing.
public final class OfficeStandIn {

    private OfficeStandIn() {}

    private static final Permission DECIDE = Permission.of("test.decide", Side.OFFICE);

    /// Sets a customer's limit, or stops the customer.
    public record Standing(CustomerNumber customer, Optional<Money> limit, boolean blocked)
            implements Command<CustomerNumber> {
        @Override
        public Permission needs() {
            return DECIDE;
        }

        @Override
        public Outcome<CustomerNumber> run(Tx tx) {
            CustomerSql.save(tx, CustomerSql.find(tx, customer).orElseThrow().standing(limit, blocked));
            return Outcome.done(customer);
        }
    }

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
            .commands(
                    CommandSpec.of("test.standing", Standing.class, Side.OFFICE),
                    CommandSpec.of("test.life", Life.class, Side.OFFICE))
            .done();

    private static final Room ANSWERS = Room.of(OfficeStandIn.class)
            .answer(VatRate.class, (_, asked) -> switch (asked.code()) {
                case "3" -> Optional.of(Rate.of("25"));
                case "31" -> Optional.of(Rate.of("15"));
                case "5", "52" -> Optional.of(Rate.ZERO);
                default -> Optional.empty();
            })
            .answer(CreditCheck.class, (tx, asked) -> {
                var customer = CustomerSql.find(tx, asked.customer()).orElseThrow();
                if (customer.blocked()) return new CreditCheck.Blocked();
                var limit = customer.creditLimit();
                return limit.isPresent() && asked.adds().compareTo(limit.get()) > 0
                        ? new CreditCheck.Over(limit.get(), Money.ZERO)
                        : new CreditCheck.Good();
            })
            .done();

    static Catalogue catalogue() {
        var rooms = new ArrayList<>(Wiring.ROOMS);
        rooms.add(DECIDES);
        if (rooms.stream().noneMatch(r -> r.answers().stream().anyMatch(a -> a.question() == VatRate.class)))
            rooms.add(ANSWERS);
        return new Catalogue(rooms);
    }
}
