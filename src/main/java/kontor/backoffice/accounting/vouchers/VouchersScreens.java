package kontor.backoffice.accounting.vouchers;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Vouchers not posted, on the screen.
public final class VouchersScreens {

    private VouchersScreens() {}

    private static final ListScreen PLANS = ListScreen.of(PlanSql.PLANS)
            .action("voucher.use", VouchersScreens::plan, usable())
            .action("voucher.drop", VouchersScreens::plan, usable())
            .creates("voucher.plan")
            .marks(row -> state(row).usable() ? Tone.USUAL : Tone.QUIET);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    PLANS,
                    ListScreen.of(PlanSql.TO_REVERSE).action("voucher.reverse", row -> Map.of("voucher", row.wire(0))),
                    ListScreen.of(DimensionSql.DIMENSIONS).creates("dimension.set"))
            .cards(CardScreen.of(PlanSql.PLANS).part(PlanSql.LINES, "plan").actions(PLANS))
            .inside(MenuEntry.list(Side.OFFICE, 'd', PlanSql.PLANS))
            .done();

    private static Map<String, Object> plan(Row row) {
        return Map.of("plan", row.wire(0));
    }

    private static PlanState state(Row row) {
        return row.choice("state", PlanState.class);
    }

    private static Function<Row, Optional<Text>> usable() {
        return row -> state(row).usable() ? Optional.empty() : Optional.of(Text.of("voucher.use.off"));
    }
}
