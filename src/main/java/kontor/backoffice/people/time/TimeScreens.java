package kontor.backoffice.people.time;

import java.util.Map;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.terminal.ListScreen;
import kontor.terminal.MenuEntry;
import kontor.terminal.RowAction;
import kontor.terminal.Screens;

/// Hours on the screen.
public final class TimeScreens {

    private TimeScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(list(TimeSql.TIME), list(TimeSql.MINE), list(TimeSql.TO_DECIDE))
            .inside(
                    MenuEntry.list(Side.OFFICE, 'i', TimeSql.TIME),
                    MenuEntry.list(Side.BOTH, 'b', TimeSql.MINE),
                    MenuEntry.queue(Side.OFFICE, 'd', TimeSql.TO_DECIDE))
            .done();

    private static ListScreen list(View view) {
        return ListScreen.of(view)
                .action("time.decide", TimeScreens::approve, RowAction.onlyIn(TimeState.SUBMITTED))
                .creates("time.log");
    }

    private static Map<String, Object> approve(Row row) {
        return Map.of("time", row.wire(0));
    }
}
