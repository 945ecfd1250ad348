package kontor.frontdesk.prices;

import java.util.Map;
import kontor.kernel.Row;
import kontor.kernel.SalesNumbers.PriceListNumber;
import kontor.terminal.ListScreen;
import kontor.terminal.Lookup;
import kontor.terminal.Screens;

/// Price lists on the screen: a list's prices are one Enter away, and a new one begins on its row.
public final class PricesScreens {

    private PricesScreens() {}

    private static final ListScreen LISTS =
            ListScreen.of(PriceViews.LISTS).creates("price-list.add").action("price.set", PricesScreens::list);

    private static final ListScreen PRICES =
            ListScreen.of(PriceViews.PRICES).creates("price.set").action("price.end", PricesScreens::price);

    public static final Screens SCREENS = Screens.of()
            .lists(LISTS, PRICES, ListScreen.of(PriceViews.EXPLAIN))
            .lookups(Lookup.of(PriceListNumber.class, PriceViews.LISTS, "name").creates("price-list.add"))
            .done();

    private static Map<String, Object> list(Row row) {
        return Map.of("list", row.wire(0));
    }

    private static Map<String, Object> price(Row row) {
        return Map.of("price", row.wire(0));
    }
}
