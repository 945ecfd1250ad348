package kontor.frontdesk.counter;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.CounterNumbers.ParkedNumber;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Money;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Query;
import kontor.kernel.Rate;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.RowAction;
import kontor.terminal.Screens;

/// The counter on the screen: lines first, money last, F10 sells.
public final class CounterScreens {

    private CounterScreens() {}

    private static final ListScreen SALES =
            ListScreen.of(CounterViews.SALES).creates("counter.sell").action("return.request", CounterScreens::order);

    private static final ListScreen PARKED = ListScreen.of(CounterViews.PARKED)
            .action("counter.resume", row -> Map.of("parked", row.wire(0)))
            .does("counter.drop", row -> Map.of("parked", row.wire(0)), ignored -> Optional.empty())
            .creates("counter.park");

    private static final ListScreen DAYS = ListScreen.of(CounterViews.DAYS)
            .action("till.count", CounterScreens::day, RowAction.onlyIn(TillDayState.OPEN, TillDayState.COUNTED))
            .action("till.close", CounterScreens::day, RowAction.onlyIn(TillDayState.COUNTED))
            .creates("till.open")
            .marks(CounterScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(SALES, PARKED, DAYS, ListScreen.of(CounterViews.TILLS).creates("till.add"))
            .cards(CardScreen.of(CounterViews.SALES)
                    .part(CounterViews.LINES, "sale")
                    .actions(SALES))
            .lookups(
                    Lookup.of(TillNumber.class, CounterViews.TILLS, "name"),
                    Lookup.of(TillDayNumber.class, CounterViews.DAYS, "opened"),
                    Lookup.of(SaleNumber.class, CounterViews.SALES, "name"),
                    Lookup.of(ParkedNumber.class, CounterViews.PARKED, "name"))
            .forms(
                    FormSpec.of("counter.sell")
                            .shows("lines.product", "name", "available")
                            .sum(CounterScreens::sum),
                    FormSpec.of("counter.park")
                            .shows("lines.product", "name", "available")
                            .sum(CounterScreens::sum))
            .inside(
                    MenuEntry.form(Side.DESK, 's', "counter.sell"),
                    MenuEntry.list(Side.DESK, 'd', CounterViews.SALES),
                    MenuEntry.queue(Side.DESK, 'l', CounterViews.PARKED).titled("counter.home.parked"),
                    MenuEntry.queue(Side.DESK, 't', CounterViews.DAYS, new Query.Where("state", TillDayState.OPEN))
                            .titled("counter.home.open"))
            .done();

    private static Map<String, Object> day(Row row) {
        return Map.of("day", row.wire(0));
    }

    private static Map<String, Object> order(Row row) {
        return Map.of("order", row.wire(row.view().at("order")));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", TillDayState.class)) {
            case OPEN -> Tone.USUAL;
            case COUNTED -> Tone.WARNING;
            case CLOSED -> Tone.QUIET;
        };
    }

    /// What a line comes to with VAT; nothing where the price was said anew, which is net: the receipt then tells.
    private static Optional<Money> sum(FormSpec.Line line) {
        if (line.value("price", Price.class).isPresent()) return Optional.empty();
        var price = line.looked("product").flatMap(row -> row.get("with-vat").map(Price.class::cast));
        var discount = line.value("discount", Rate.class).orElse(Rate.ZERO);
        var quantity = line.value("quantity", Quantity.class).orElse(Quantity.of("1"));
        return price.map(p -> p.times(quantity, discount));
    }
}
