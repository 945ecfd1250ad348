package kontor.frontdesk.demand;

import kontor.kernel.Side;
import kontor.terminal.ListScreen;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Asked-not-had on the screen: a key opens the form, the product's number and F10 log it.
public final class DemandScreens {

    private DemandScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(ListScreen.of(DemandSql.ASKED).creates("asked.log"))
            .home(
                    MenuEntry.form(Side.DESK, 'a', "asked.log"),
                    MenuEntry.form(Side.DESK, 'e', "idea.propose"),
                    MenuEntry.list(Side.BOTH, 'z', DemandSql.ASKED))
            .done();
}
