package kontor.backoffice.production.mrp;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kontor.backoffice.production.bom.Recipe;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;

/// How low products stand in the lists of parts of today, and those lists.
final class Levels {

    private final Tx tx;
    private final Map<String, Long> levels = new TreeMap<>();
    private final Map<String, Optional<Recipe>> recipes = new HashMap<>();

    private Levels(Tx tx) {
        this.tx = tx;
    }

    /// Of these products and of all they are made of.
    static Levels of(Tx tx, Collection<ProductNumber> products) {
        var levels = new Levels(tx);
        products.forEach(product -> levels.sink(product, 0));
        return levels;
    }

    private void sink(ProductNumber product, long level) {
        var before = levels.get(product.value());
        if (before != null && before >= level) return;
        levels.put(product.value(), level);
        recipe(product)
                .ifPresent(recipe -> recipe.lines().stream()
                        .filter(line -> !line.byProduct())
                        .forEach(line -> sink(line.component(), level + 1)));
    }

    Optional<Recipe> recipe(ProductNumber product) {
        return recipes.computeIfAbsent(product.value(), ignored -> Recipe.of(tx, product, tx.today()));
    }

    long level(ProductNumber product) {
        return levels.getOrDefault(product.value(), 0L);
    }

    /// What stands highest first: all that wants a product comes before it.
    List<ProductNumber> inOrder() {
        var byLevel = new TreeMap<Long, TreeSet<String>>();
        levels.forEach((product, level) ->
                byLevel.computeIfAbsent(level, ignored -> new TreeSet<>()).add(product));
        return byLevel.values().stream()
                .flatMap(TreeSet::stream)
                .map(ProductNumber::new)
                .toList();
    }
}
