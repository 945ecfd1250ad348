package kontor.backoffice.accounting.budgets;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What budgets bring to the accounting room.
public final class BudgetsRoom {

    private BudgetsRoom() {}

    static final Permission PLAN = Permission.of("budget.plan", Side.OFFICE, "controller", "accountant");

    public static void furnish(Room.Maker room) {
        room.department(Department.REPORTS)
                .permissions(PLAN)
                .commands(CommandSpec.of("budget.set", SetBudget.class, Side.OFFICE))
                .views(BudgetSql.BUDGET);
    }
}
