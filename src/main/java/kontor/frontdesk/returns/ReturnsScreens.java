package kontor.frontdesk.returns;

import static kontor.frontdesk.returns.ReturnState.AUTHORISED;
import static kontor.frontdesk.returns.ReturnState.CREDITED;
import static kontor.frontdesk.returns.ReturnState.DECLINED;
import static kontor.frontdesk.returns.ReturnState.REQUESTED;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// The desk's returns on the screen. What customers are to be told of them stands in the one queue of all that is to be
/// told.
public final class ReturnsScreens {

    private ReturnsScreens() {}

    private static final ListScreen RETURNS = ListScreen.of(ReturnViews.RETURNS)
            .action("return.tell", ReturnsScreens::returned, onlyIn(CREDITED, DECLINED, AUTHORISED))
            .action("return.withdraw", ReturnsScreens::returned, onlyIn(REQUESTED, AUTHORISED))
            .creates("return.request")
            .marks(ReturnsScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(RETURNS)
            .cards(CardScreen.of(ReturnViews.RETURNS)
                    .part(ReturnViews.LINES, "return")
                    .actions(RETURNS))
            .forms(
                    FormSpec.of("return.request").shows("order", "name", "state"),
                    FormSpec.of("return.tell").starts("channel", "phone"))
            .home(
                    MenuEntry.form(Side.DESK, 'b', "return.request"),
                    MenuEntry.queue(Side.DESK, '7', ReturnViews.RETURNS, new Query.Where("state", REQUESTED))
                            .titled("return.home.requested"),
                    MenuEntry.list(Side.DESK, 'g', ReturnViews.RETURNS))
            .done();

    private static Map<String, Object> returned(Row row) {
        return Map.of("returned", row.wire(0));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", ReturnState.class)) {
            case REQUESTED, AUTHORISED, RECEIVED, INSPECTED -> Tone.USUAL;
            case CREDITED, DECLINED -> Tone.GOOD;
            case TOLD, WITHDRAWN -> Tone.QUIET;
        };
    }
}
