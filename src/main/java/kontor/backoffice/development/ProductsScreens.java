package kontor.backoffice.development;

import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Side;
import kontor.registry.ProductSql;
import kontor.terminal.ListScreen;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Products on the screen of both sides, and how one is looked up in any form.
public final class ProductsScreens {

    private ProductsScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(ListScreen.of(ProductSql.PRODUCTS).creates("product.register"))
            .lookups(Lookup.of(ProductNumber.class, ProductSql.PRODUCTS, "name", "price")
                    .creates("product.register"))
            .home(
                    MenuEntry.list(Side.BOTH, 'v', ProductSql.PRODUCTS),
                    MenuEntry.form(Side.OFFICE, 'a', "product.register"))
            .done();
}
