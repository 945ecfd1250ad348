package kontor.backoffice.production.bom;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.ProductSql;

/// Says in which unit a product's stock is counted, before any list of parts counts it.
public record CountIn(ProductNumber product, Unit unit) implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return BomRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        if (ProductSql.find(tx, product).isEmpty()) return Outcome.refused(new NoSuch("bom", product));
        BomSql.guard(tx);
        var own = BomSql.unit(tx, product);
        if (own != unit && BomSql.counted(tx, product)) return Outcome.refused(new BomRefusal.UnitInUse(product, own));
        BomSql.unit(tx, product, unit);
        return Outcome.done(product);
    }
}
