package kontor.frontdesk.demand;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.AskedNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.CustomerSql;
import kontor.registry.ProductSql;

/// Logs what somebody asked for and did not get.
///
/// @param product  which, or
/// @param words    what, where there is no such product; or what was said about it
/// @param quantity one where nothing is said
public record LogAsked(
        Optional<ProductNumber> product,
        Optional<Words> words,
        Optional<Quantity> quantity,
        Optional<CustomerNumber> customer)
        implements Command<AskedNumber> {

    private static final NumberSeries SERIES = new NumberSeries("asked", 1);
    private static final Quantity MOST = Quantity.of(1_000_000);

    @Override
    public Permission needs() {
        return DemandRoom.LOG;
    }

    @Override
    public Outcome<AskedNumber> run(Tx tx) {
        var wrong = wrong(tx);
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        long seq = tx.next(SERIES);
        var number = new AskedNumber("A-" + seq);
        DemandSql.add(
                tx,
                new DemandSql.Asked(
                        number,
                        seq,
                        product,
                        words,
                        quantity.orElse(Quantity.of(1)),
                        customer,
                        tx.today(),
                        tx.now(),
                        tx.actor().audited()));
        return Outcome.done(number);
    }

    private Optional<Refusal> wrong(Tx tx) {
        if (product.isEmpty() && words.filter(w -> !w.isEmpty()).isEmpty())
            return Optional.of(new BadField("asked", "product", Text.of("asked.what.wanted"), ""));
        if (quantity.filter(q -> !q.isPositive() || q.compareTo(MOST) > 0).isPresent())
            return Optional.of(new BadField(
                    "asked",
                    "quantity",
                    Text.of("asked.quantity.wanted"),
                    quantity.get().toString()));
        if (product.filter(p -> ProductSql.find(tx, p).isEmpty()).isPresent())
            return Optional.of(new NoSuch("asked", product.get()));
        if (customer.filter(c -> CustomerSql.find(tx, c).isEmpty()).isPresent())
            return Optional.of(new NoSuch("asked", customer.get()));
        return Optional.empty();
    }
}
