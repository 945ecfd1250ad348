package kontor.backoffice.accounting.budgets;

import java.util.Map;
import kontor.kernel.Query;
import kontor.kernel.Side;
import kontor.terminal.ListScreen;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Budgets on the screen.
public final class BudgetsScreens {

    private BudgetsScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(ListScreen.of(BudgetSql.BUDGET)
                    .enter(row -> Opening.rows(
                            "account-months",
                            new Query.Where("account", row.get("account").orElseThrow())))
                    .action("budget.set", row -> Map.of("account", row.wire(1), "span", row.wire(0)))
                    .creates("budget.set"))
            .inside(MenuEntry.list(Side.OFFICE, 'u', BudgetSql.BUDGET))
            .done();
}
