package kontor.backoffice.returns;

import static kontor.backoffice.returns.GoodsReturnState.AUTHORISED;
import static kontor.backoffice.returns.GoodsReturnState.CREDITED;
import static kontor.backoffice.returns.GoodsReturnState.INSPECTED;
import static kontor.backoffice.returns.GoodsReturnState.RECEIVED;
import static kontor.backoffice.returns.GoodsReturnState.REQUESTED;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// The office's returns on the screen: what waits for its word, for the goods, and for a look at them.
public final class ReturnsScreens {

    private ReturnsScreens() {}

    private static final ListScreen RETURNS = ListScreen.of(ReturnViews.RETURNS)
            .action("return.authorise", ReturnsScreens::returned, onlyIn(REQUESTED))
            .action("return.decline", ReturnsScreens::returned, onlyIn(REQUESTED))
            .action("return.receive", ReturnsScreens::returned, onlyIn(AUTHORISED))
            .action("return.inspect", ReturnsScreens::returned, onlyIn(RECEIVED))
            .action("return.repaired", ReturnsScreens::returned, onlyIn(INSPECTED, CREDITED))
            .marks(ReturnsScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(RETURNS)
            .cards(CardScreen.of(ReturnViews.RETURNS).actions(RETURNS))
            .home(
                    queue('n', REQUESTED, "goods-return.home.requested"),
                    queue('u', RECEIVED, "goods-return.home.received"))
            .done();

    private static MenuEntry queue(char key, GoodsReturnState state, String title) {
        return MenuEntry.queue(Side.OFFICE, key, ReturnViews.RETURNS, new Query.Where("state", state))
                .titled(title);
    }

    private static Map<String, Object> returned(Row row) {
        return Map.of("returned", row.wire(0));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", GoodsReturnState.class)) {
            case REQUESTED, AUTHORISED, RECEIVED, INSPECTED -> Tone.USUAL;
            case CREDITED -> Tone.GOOD;
            case DECLINED, WITHDRAWN -> Tone.QUIET;
        };
    }
}
