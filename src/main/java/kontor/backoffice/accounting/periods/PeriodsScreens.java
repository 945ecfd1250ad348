package kontor.backoffice.accounting.periods;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kontor.backoffice.accounting.ledger.PeriodSql;
import kontor.backoffice.accounting.ledger.PeriodState;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Periods on the screen: from a period to its vouchers, from what one lacks to where that is put right.
public final class PeriodsScreens {

    private PeriodsScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ListScreen.of(PeriodSql.PERIODS)
                            .enter(row -> Opening.rows("vouchers", new Query.Where("period", first(row))))
                            .action(
                                    "period.close",
                                    PeriodsScreens::period,
                                    offUnless(PeriodState.CLOSED, "period.close.off"))
                            .action(
                                    "period.open",
                                    PeriodsScreens::period,
                                    offUnless(PeriodState.OPEN, "period.open.off"))
                            .action(
                                    "period.lock",
                                    PeriodsScreens::period,
                                    offUnless(PeriodState.LOCKED, "period.lock.off"))
                            .creates("period.open")
                            .marks(row -> state(row) == PeriodState.OPEN ? Tone.USUAL : Tone.QUIET),
                    ListScreen.of(PeriodSql.LOG).enter(row -> Opening.rows("periods")),
                    ListScreen.of(ChecklistSql.CHECKLIST)
                            .enter(row -> Opening.rows(
                                    row.choice("missing", ClosingItem.class).view()))
                            .marks(_ -> Tone.WARNING))
            .home(MenuEntry.queue(Side.OFFICE, 'y', ChecklistSql.CHECKLIST))
            .inside(MenuEntry.list(Side.OFFICE, 'p', PeriodSql.PERIODS))
            .done();

    private static Object first(Row row) {
        return Objects.requireNonNull(row.values().getFirst());
    }

    private static Map<String, Object> period(Row row) {
        return Map.of("period", row.wire(0));
    }

    private static PeriodState state(Row row) {
        return row.choice("state", PeriodState.class);
    }

    private static Function<Row, Optional<Text>> offUnless(PeriodState next, String why) {
        return row -> state(row).mayBecome(next) ? Optional.empty() : Optional.of(Text.of(why));
    }
}
