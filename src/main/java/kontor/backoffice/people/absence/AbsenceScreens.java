package kontor.backoffice.people.absence;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.kernel.View;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.RowAction;
import kontor.terminal.Screens;

/// Absence on the screen: one's own, what waits for a manager, who is away, and all of it for HR.
public final class AbsenceScreens {

    private AbsenceScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(
                    list(AbsenceViews.ABSENCE),
                    list(AbsenceViews.MINE),
                    list(AbsenceViews.TO_DECIDE),
                    ListScreen.of(AbsenceViews.AWAY))
            .forms(FormSpec.of("absence.draft").thenAlso("absence.submit"))
            .home(MenuEntry.queue(Side.OFFICE, 'w', AbsenceViews.TO_DECIDE))
            .inside(
                    MenuEntry.list(Side.BOTH, 'a', AbsenceViews.AWAY),
                    MenuEntry.list(Side.BOTH, 'm', AbsenceViews.MINE),
                    MenuEntry.list(Side.OFFICE, 'f', AbsenceViews.ABSENCE),
                    MenuEntry.form(Side.BOTH, 'n', "absence.draft"))
            .done();

    private static ListScreen list(View view) {
        return ListScreen.of(view)
                .does("absence.submit", AbsenceScreens::which, RowAction.onlyIn(AbsenceState.DRAFT))
                .does("absence.approve", AbsenceScreens::which, RowAction.onlyIn(AbsenceState.SUBMITTED))
                .action("absence.reject", AbsenceScreens::which, RowAction.onlyIn(AbsenceState.SUBMITTED))
                .does("absence.cancel", AbsenceScreens::which, cancellable())
                .creates("absence.draft")
                .marks(AbsenceScreens::tone);
    }

    private static Map<String, Object> which(Row row) {
        return Map.of("absence", row.wire(0));
    }

    private static Function<Row, Optional<Text>> cancellable() {
        return RowAction.onlyIn(AbsenceState.APPROVED, AbsenceState.SUBMITTED, AbsenceState.DRAFT);
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", AbsenceState.class)) {
            case DRAFT, APPROVED -> Tone.USUAL;
            case SUBMITTED -> Tone.WARNING;
            case REJECTED, TAKEN, CANCELLED -> Tone.QUIET;
        };
    }
}
