package kontor.backoffice.accounting.reports;

import kontor.kernel.Department;
import kontor.kernel.Room;

/// What reports bring to the accounting room.
public final class ReportsRoom {

    private ReportsRoom() {}

    public static void furnish(Room.Maker room) {
        room.department(Department.REPORTS)
                .views(
                        ReportSql.PROFIT_AND_LOSS,
                        ReportSql.BALANCE_SHEET,
                        ReportSql.ACCOUNT_MONTHS,
                        CashFlowSql.CASH_FLOW,
                        DimensionResultSql.RESULTS);
    }
}
