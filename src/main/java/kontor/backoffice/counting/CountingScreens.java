package kontor.backoffice.counting;

import static kontor.terminal.RowAction.onlyIn;

import java.util.HashMap;
import java.util.Map;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Counting on the screen: Enter on what is to be counted asks only how much.
public final class CountingScreens {

    private CountingScreens() {}

    private static final ListScreen COUNTS = ListScreen.of(CountViews.COUNTS)
            .creates("count.start")
            .action("count.post", row -> Map.of("count", row.wire(0)), onlyIn(CountState.COUNTING))
            .action("count.cancel", row -> Map.of("count", row.wire(0)), onlyIn(CountState.COUNTING));

    private static final ListScreen TO_COUNT = ListScreen.of(CountViews.TO_COUNT)
            .enter(row -> new Opening.Form("count.enter", line(row)))
            .action("count.enter", CountingScreens::line)
            .marks(row ->
                    row.choice("state", CountLineState.class) == CountLineState.RECOUNT ? Tone.WARNING : Tone.USUAL);

    public static final Screens SCREENS = Screens.of()
            .lists(COUNTS, TO_COUNT, ListScreen.of(CountViews.SCRAPS).creates("stock.scrap"))
            .cards(CardScreen.of(CountViews.COUNTS)
                    .part(CountViews.LINES, "count")
                    .part(CountViews.TO_COUNT, "count")
                    .actions(COUNTS))
            .forms(FormSpec.of("count.cancel").destroys())
            .home(MenuEntry.queue(Side.OFFICE, 'x', CountViews.TO_COUNT).titled("count.home.open"))
            .inside(
                    MenuEntry.list(Side.OFFICE, 't', CountViews.COUNTS),
                    MenuEntry.list(Side.OFFICE, 'k', CountViews.SCRAPS))
            .done();

    private static Map<String, Object> line(Row row) {
        var fields = new HashMap<String, Object>();
        for (var name : new String[] {"count", "product", "lot"}) {
            var said = row.wire(row.view().at(name));
            if (!said.isEmpty()) fields.put(name, said);
        }
        return fields;
    }
}
