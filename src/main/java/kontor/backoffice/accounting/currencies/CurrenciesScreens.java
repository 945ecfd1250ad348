package kontor.backoffice.accounting.currencies;

import java.util.Map;
import kontor.kernel.Side;
import kontor.terminal.ListScreen;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Rates on the screen.
public final class CurrenciesScreens {

    private CurrenciesScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(ListScreen.of(RateSql.RATES)
                    .action("rate.set", row -> Map.of("currency", row.wire(1), "on", row.wire(2)))
                    .creates("rate.set"))
            .inside(MenuEntry.list(Side.OFFICE, 'v', RateSql.RATES))
            .done();
}
