package kontor.backoffice.production.mrp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kontor.backoffice.production.bom.Recipe;
import kontor.backoffice.production.orders.OpenSql;
import kontor.backoffice.purchasing.MeantSql;
import kontor.backoffice.warehouse.DemandSql;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// What is there, what comes and what is wanted of each product, day by day.
final class Needs {

    private final LocalDate today;
    private final LocalDate until;
    private final Map<String, TreeMap<LocalDate, List<Reason>>> by = new TreeMap<>();

    private Needs(LocalDate today, Optional<LocalDate> until) {
        this.today = today;
        this.until = until.orElse(LocalDate.MAX);
    }

    static Needs of(Tx tx, Optional<LocalDate> until) {
        var needs = new Needs(tx.today(), until);
        for (var there : DemandSql.there(tx))
            needs.add(there.product(), ReasonKind.STOCK, Optional.empty(), there.quantity(), Optional.empty());
        for (var meant : MeantSql.open(tx))
            needs.add(
                    meant.product(), ReasonKind.PURCHASE, Optional.of(meant.document()), meant.quantity(), meant.day());
        needs.production(tx);
        for (var forecast : MrpSql.forecasts(tx, tx.today()))
            needs.add(
                    forecast.product(),
                    ReasonKind.FORECAST,
                    Optional.empty(),
                    forecast.quantity().negated(),
                    Optional.of(forecast.onDay()));
        return needs;
    }

    private void production(Tx tx) {
        var starts = new HashMap<String, LocalDate>();
        for (var order : OpenSql.starts(tx)) order.day().ifPresent(day -> starts.put(order.document(), day));
        for (var promised : DemandSql.promised(tx)) {
            var day = Optional.ofNullable(starts.get(promised.document()));
            add(
                    promised.product(),
                    day.isPresent() ? ReasonKind.MATERIALS : ReasonKind.ORDER,
                    Optional.of(promised.document()),
                    promised.quantity().negated(),
                    day);
        }
        for (var order : OpenSql.brings(tx))
            add(order.product(), ReasonKind.PRODUCTION, Optional.of(order.document()), order.quantity(), order.day());
        for (var draft : OpenSql.takes(tx))
            add(
                    draft.product(),
                    ReasonKind.MATERIALS,
                    Optional.of(draft.document()),
                    draft.quantity().negated(),
                    draft.day());
        for (var request : OpenSql.requests(tx))
            Recipe.of(tx, request.product(), today)
                    .ifPresent(recipe -> parts(
                            recipe,
                            request.quantity(),
                            new Reason(
                                    ReasonKind.MATERIALS,
                                    Optional.of(request.document()),
                                    Quantity.ZERO,
                                    request.day().orElse(today))));
    }

    /// What so many take.
    ///
    /// @param why for what, and when
    void parts(Recipe recipe, Quantity many, Reason why) {
        for (var line : recipe.lines()) {
            if (line.byProduct()) continue;
            add(
                    line.component(),
                    why.kind(),
                    why.document(),
                    line.taken(many, recipe.bom().makes()).negated(),
                    Optional.of(why.onDay()));
        }
    }

    /// What is late or has no day is wanted, or comes, today.
    private void add(
            ProductNumber product, ReasonKind kind, Optional<String> document, Quantity many, Optional<LocalDate> on) {
        if (many.isZero()) return;
        var day = on.filter(today::isBefore).orElse(today);
        if (day.isAfter(until)) return;
        by.computeIfAbsent(product.value(), ignored -> new TreeMap<>())
                .computeIfAbsent(day, ignored -> new ArrayList<>())
                .add(new Reason(kind, document, many, day));
    }

    /// All products of which anything is known.
    List<ProductNumber> products() {
        return by.keySet().stream().map(ProductNumber::new).toList();
    }

    /// What is known of a product, today first.
    TreeMap<LocalDate, List<Reason>> of(ProductNumber product) {
        var days = new TreeMap<>(by.getOrDefault(product.value(), new TreeMap<>()));
        days.putIfAbsent(today, List.of());
        return days;
    }
}
