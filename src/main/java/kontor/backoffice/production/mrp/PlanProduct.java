package kontor.backoffice.production.mrp;

import java.util.List;
import java.util.Optional;
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

/// Says how a product is planned. What is left out stays as it is.
///
/// @param leadDays    from the order until it is there
/// @param minStock    what shall always be there
/// @param lotMin      so many at least at a time; 0 for any number
/// @param lotMax      so many at most at a time; 0 for any number
/// @param lotMultiple in multiples of; 0 for any number
public record PlanProduct(
        ProductNumber product,
        Optional<Long> leadDays,
        Optional<Quantity> minStock,
        Optional<Quantity> lotMin,
        Optional<Quantity> lotMax,
        Optional<Quantity> lotMultiple)
        implements Command<ProductNumber> {

    private static final Quantity MOST = Quantity.of(1_000_000);
    private static final long LONGEST = 1_000;

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
        var before = MrpSql.planned(tx, product).orElseGet(() -> Planning.none(product));
        var next = new Planning(
                product,
                leadDays.orElse(before.leadDays()),
                minStock.orElse(before.minStock()),
                lotMin.orElse(before.lotMin()),
                lotMax.orElse(before.lotMax()),
                lotMultiple.orElse(before.lotMultiple()));
        if (next.leadDays() < 0 || next.leadDays() > LONGEST)
            return bad("leadDays", "mrp.wanted.days", Long.toString(next.leadDays()));
        for (var many : List.of(next.minStock(), next.lotMin(), next.lotMax(), next.lotMultiple()))
            if (many.compareTo(Quantity.ZERO) < 0 || many.compareTo(MOST) > 0)
                return bad("minStock", "mrp.wanted.quantity", many.toString());
        if (next.lotMax().isPositive() && next.lotMax().compareTo(next.lotMin()) < 0)
            return bad("lotMax", "mrp.wanted.max", next.lotMax().toString());
        MrpSql.save(tx, next);
        return Outcome.done(product);
    }

    private static Outcome<ProductNumber> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("mrp", field, Text.of(wanted), came));
    }
}
