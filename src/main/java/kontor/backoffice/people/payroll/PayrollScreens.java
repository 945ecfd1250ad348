package kontor.backoffice.people.payroll;

import java.util.Map;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.MenuEntry;
import kontor.terminal.RowAction;
import kontor.terminal.Screens;

/// Pay on the screen: the runs with their next step, and the slips.
public final class PayrollScreens {

    private PayrollScreens() {}

    private static final ListScreen RUNS = ListScreen.of(PayrollViews.PAYROLL)
            .does(
                    "payroll.calculate",
                    PayrollScreens::which,
                    RowAction.onlyIn(PayrollState.DRAFT, PayrollState.CALCULATED, PayrollState.REVIEWED))
            .does("payroll.review", PayrollScreens::which, RowAction.onlyIn(PayrollState.CALCULATED))
            .action("payroll.post", PayrollScreens::which, RowAction.onlyIn(PayrollState.REVIEWED))
            .action("payroll.pay", PayrollScreens::which, RowAction.onlyIn(PayrollState.POSTED))
            .action("payroll.pay-tax", PayrollScreens::which)
            .does("payroll.report", PayrollScreens::which, RowAction.onlyIn(PayrollState.PAID))
            .creates("payroll.open");

    public static final Screens SCREENS = Screens.of()
            .lists(RUNS, ListScreen.of(PayrollViews.SUPPLEMENTS).creates("payroll.supplement"))
            .cards(
                    CardScreen.of(PayrollViews.PAYROLL)
                            .part(PayrollViews.PAYSLIPS, "payroll")
                            .actions(RUNS),
                    CardScreen.of(PayrollViews.PAYSLIPS).part(PayrollViews.LINES, "payslip"))
            .inside(
                    MenuEntry.list(Side.OFFICE, 'p', PayrollViews.PAYROLL),
                    MenuEntry.list(Side.OFFICE, 's', PayrollViews.PAYSLIPS),
                    MenuEntry.list(Side.OFFICE, 'u', PayrollViews.SUPPLEMENTS),
                    MenuEntry.list(Side.BOTH, 'y', PayrollViews.MINE))
            .done();

    private static Map<String, Object> which(Row row) {
        return Map.of("payroll", row.wire(0));
    }
}
