package kontor.backoffice.production.orders;

import java.util.ArrayList;
import kontor.backoffice.production.bom.Recipe;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes up a request: what it takes is read off the list of parts that is valid today, and stays.
public record DraftProduction(ProductionNumber production) implements Command<ProductionNumber> {

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        return FoundProduction.before(tx, production, ProductionState.DRAFT).then(order -> {
            var recipe = Recipe.of(tx, order.product(), tx.today());
            return recipe.isEmpty()
                    ? Outcome.refused(new ProductionRefusal.NoBom(order.product()))
                    : keep(tx, order, recipe.get());
        });
    }

    private Outcome<ProductionNumber> keep(Tx tx, ProductionOrder order, Recipe recipe) {
        var materials = new ArrayList<Material>();
        for (var line : recipe.lines())
            materials.add(new Material(
                    production,
                    line.line(),
                    line.component(),
                    line.taken(order.quantity(), recipe.bom().makes()),
                    line.byProduct(),
                    line.share()));
        materials.removeIf(material -> !material.quantity().isPositive());
        ProductionSql.add(tx, materials);
        ProductionSql.save(tx, order.from(recipe.bom().number()).to(ProductionState.DRAFT));
        return Outcome.done(production);
    }
}
