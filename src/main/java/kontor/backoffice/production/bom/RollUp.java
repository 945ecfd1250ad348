package kontor.backoffice.production.bom;

import java.util.HashMap;
import java.util.Map;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Tx;
import kontor.registry.Product;
import kontor.registry.ProductSql;

/// Reckons what one of a product is expected to cost from what it is made of, level by level, and keeps it with every
/// product on the way that is made. By-products carry their share.
public record RollUp(ProductNumber product) implements Command<ProductNumber> {

    private static final long WHOLE = 10_000;

    @Override
    public Permission needs() {
        return BomRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        if (ProductSql.find(tx, product).isEmpty()) return Outcome.refused(new NoSuch("bom", product));
        BomSql.guard(tx);
        if (BomSql.valid(tx, product, tx.today()).isEmpty()) return Outcome.refused(new BomRefusal.NoBom(product));
        each(tx, product, new HashMap<>());
        return Outcome.done(product);
    }

    private static Price each(Tx tx, ProductNumber number, Map<ProductNumber, Price> known) {
        var before = known.get(number);
        if (before != null) return before;
        var bom = BomSql.valid(tx, number, tx.today());
        var cost = bom.isEmpty()
                ? ProductSql.find(tx, number).map(Product::cost).orElse(Price.ZERO)
                : made(tx, bom.get(), known);
        known.put(number, cost);
        return cost;
    }

    private static Price made(Tx tx, Bom bom, Map<ProductNumber, Price> known) {
        var sum = Money.ZERO;
        var kept = WHOLE;
        for (var line : BomSql.lines(tx, bom.number())) {
            if (line.byProduct()) kept -= line.share().units();
            else sum = sum.plus(line.cost(each(tx, line.component(), known)));
        }
        var cost = Price.each(sum.share(kept, WHOLE), bom.makes());
        ProductSql.lock(tx, bom.product())
                .ifPresent(p -> ProductSql.save(
                        tx,
                        new Product(
                                p.number(),
                                p.name(),
                                p.price(),
                                p.vatCode(),
                                p.kind(),
                                cost,
                                p.state(),
                                p.servicePart())));
        return cost;
    }
}
