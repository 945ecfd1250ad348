package kontor.backoffice.people.staff;

import java.util.Map;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// The directory on the screen, the chart, and what only HR sees.
public final class StaffScreens {

    private StaffScreens() {}

    private static Map<String, Object> who(Row row) {
        return Map.of("employee", row.wire(0));
    }

    private static final ListScreen EMPLOYEES = ListScreen.of(StaffViews.EMPLOYEES)
            .action("employee.change", StaffScreens::who)
            .action("employee.terms", StaffScreens::who)
            .action("employee.tax-card", StaffScreens::who)
            .action("employee.private", StaffScreens::who)
            .action("employee.leave", StaffScreens::who)
            .action("employee.erase", StaffScreens::who)
            .creates("employee.register")
            .marks(row -> row.choice("state", EmployeeState.class) == EmployeeState.LEFT ? Tone.QUIET : Tone.USUAL);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    EMPLOYEES,
                    ListScreen.of(StaffViews.CHART),
                    ListScreen.of(StaffViews.PRIVATE).action("employee.private", StaffScreens::who))
            .lookups(Lookup.of(EmployeeNumber.class, StaffViews.EMPLOYEES, "name", "position"))
            .forms(FormSpec.of("employee.erase").destroys())
            .inside(
                    MenuEntry.list(Side.BOTH, 'e', StaffViews.EMPLOYEES),
                    MenuEntry.list(Side.BOTH, 'o', StaffViews.CHART))
            .done();
}
