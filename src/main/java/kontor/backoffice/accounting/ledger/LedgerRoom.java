package kontor.backoffice.accounting.ledger;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What the ledger brings to the accounting room.
public final class LedgerRoom {

    private LedgerRoom() {}

    public static final Permission READ = Permission.of("ledger.read", Side.OFFICE, "accountant", "auditor");
    static final Permission KEEP_CHART = Permission.of("chart.keep", Side.OFFICE, "accountant");
    static final Permission FOLD = Permission.of("ledger.fold", Side.OFFICE);

    /// One row a posting.
    public static final View LEDGER = LedgerSql.LEDGER;

    public static void furnish(Room.Maker room) {
        room.department(Department.LEDGER)
                .permissions(READ, KEEP_CHART, FOLD)
                .commands(
                        CommandSpec.of("account.register", RegisterAccount.class, Side.OFFICE),
                        CommandSpec.of("ledger.fold", FoldLedger.class, Side.OFFICE)
                                .system())
                .views(AccountSql.ACCOUNTS, LedgerSql.LEDGER, LedgerSql.VOUCHERS, LedgerSql.TRIAL_BALANCE);
        LedgerSql.checks(room);
    }
}
