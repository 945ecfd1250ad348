package kontor.backoffice.accounting.reminders;

import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Reminders on the screen: the queue of what to prepare, and what became of it.
public final class RemindersScreens {

    private RemindersScreens() {}

    private static final ListScreen REMINDERS = ListScreen.of(ReminderViews.REMINDERS)
            .action("reminder.drop", row -> Map.of("reminder", row.wire(0)), onlyIn(ReminderState.READY))
            .marks(RemindersScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ListScreen.of(ReminderViews.DUE)
                            .does("reminder.prepare", row -> Map.of("invoice", row.wire(0)), _ -> Optional.empty())
                            .enter(row -> new Opening.Card(InvoiceNumber.class, row.wire(0))),
                    REMINDERS,
                    ListScreen.of(ReminderViews.RULES).creates("reminder.rule"),
                    ListScreen.of(ReminderViews.LAW).creates("reminder.law"),
                    ListScreen.of(ReminderViews.INTEREST).creates("reminder.interest"),
                    ListScreen.of(ReminderViews.TEXTS).creates("reminder.text"))
            .cards(CardScreen.of(ReminderViews.REMINDERS).actions(REMINDERS))
            .home(MenuEntry.queue(Side.OFFICE, 'X', ReminderViews.DUE))
            .inside(MenuEntry.list(Side.OFFICE, 'x', ReminderViews.REMINDERS))
            .done();

    private static Tone tone(Row row) {
        return switch (row.choice("state", ReminderState.class)) {
            case READY -> Tone.USUAL;
            case TOLD -> Tone.GOOD;
            case DROPPED -> Tone.QUIET;
        };
    }
}
