package kontor.backoffice.accounting.reports;

import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.ListScreen;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Reports on the screen: from a line to its account month by month, from there to the postings.
public final class ReportsScreens {

    private ReportsScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ListScreen.of(ReportSql.PROFIT_AND_LOSS).enter(row -> narrowed("account-months", row)),
                    ListScreen.of(ReportSql.BALANCE_SHEET).enter(row -> narrowed("account-months", row)),
                    ListScreen.of(CashFlowSql.CASH_FLOW).bars("amount"),
                    ListScreen.of(DimensionResultSql.RESULTS).enter(row -> narrowed("account-months", row)),
                    ListScreen.of(ReportSql.ACCOUNT_MONTHS).enter(row -> narrowed("ledger", row)))
            .inside(
                    MenuEntry.list(Side.OFFICE, 'l', ReportSql.PROFIT_AND_LOSS),
                    MenuEntry.list(Side.OFFICE, 'b', ReportSql.BALANCE_SHEET),
                    MenuEntry.list(Side.OFFICE, 'k', CashFlowSql.CASH_FLOW),
                    MenuEntry.list(Side.OFFICE, 'd', DimensionResultSql.RESULTS))
            .done();

    private static Opening narrowed(String view, Row row) {
        return Opening.rows(view, new Query.Where("account", row.get("account").orElseThrow()));
    }
}
