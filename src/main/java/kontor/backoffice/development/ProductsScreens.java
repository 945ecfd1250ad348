package kontor.backoffice.development;

import static kontor.registry.ProductState.DEVELOPMENT;
import static kontor.registry.ProductState.IDEA;
import static kontor.registry.ProductState.IMPROVING;
import static kontor.registry.ProductState.ON_SALE;
import static kontor.registry.ProductState.PHASING_OUT;
import static kontor.registry.ProductState.TRIAL;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.registry.ProductSql;
import kontor.registry.ProductState;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Products on the screen of both sides, with the steps their state allows, and how one is looked up in any form.
public final class ProductsScreens {

    private ProductsScreens() {}

    private static final ListScreen PRODUCTS = ListScreen.of(ProductSql.PRODUCTS)
            .creates("product.register")
            .action("product.change", ProductsScreens::product)
            .action("product.develop", ProductsScreens::product, onlyIn(IDEA))
            .action("product.try", ProductsScreens::product, onlyIn(DEVELOPMENT))
            .action("trial.begin", ProductsScreens::product, onlyIn(TRIAL, IMPROVING))
            .action("product.launch", ProductsScreens::product, onlyIn(TRIAL))
            .action("product.improve", ProductsScreens::product, onlyIn(ON_SALE))
            .action("product.improved", ProductsScreens::product, onlyIn(IMPROVING))
            .action("product.decide", ProductsScreens::product)
            .action("product.phase-out", ProductsScreens::product, onlyIn(ON_SALE))
            .action("product.discontinue", ProductsScreens::product, onlyIn(PHASING_OUT))
            .action("product.withdraw", ProductsScreens::product, forSaleYet())
            .marks(ProductsScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(PRODUCTS)
            .cards(CardScreen.of(ProductSql.PRODUCTS).actions(PRODUCTS))
            .lookups(Lookup.of(ProductNumber.class, ProductSql.PRODUCTS, "name", "price")
                    .creates("product.register"))
            .home(
                    MenuEntry.list(Side.BOTH, 'v', ProductSql.PRODUCTS),
                    MenuEntry.form(Side.OFFICE, 'a', "product.register"))
            .done();

    static Map<String, Object> product(Row row) {
        return Map.of("product", row.wire(0));
    }

    private static Function<Row, Optional<Text>> forSaleYet() {
        return row -> row.choice("state", ProductState.class) == ProductState.NOT_FOR_SALE
                ? Optional.of(Text.of("product.withdraw.off", row.wire(0)))
                : Optional.empty();
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", ProductState.class)) {
            case ON_SALE -> Tone.USUAL;
            case IMPROVING, PHASING_OUT -> Tone.WARNING;
            case IDEA, DEVELOPMENT, TRIAL -> Tone.GOOD;
            case DISCONTINUED, NOT_FOR_SALE -> Tone.QUIET;
        };
    }
}
