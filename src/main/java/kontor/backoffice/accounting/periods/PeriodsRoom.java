package kontor.backoffice.accounting.periods;

import kontor.backoffice.accounting.ledger.PeriodSql;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What periods and years bring to the accounting room.
public final class PeriodsRoom {

    private PeriodsRoom() {}

    static final Permission KEEP = Permission.of("periods.keep", Side.OFFICE, "accountant");

    /// What cannot be taken back, or takes back what was done.
    static final Permission REOPEN = Permission.of("periods.reopen", Side.OFFICE, "controller");

    public static void furnish(Room.Maker room) {
        room.department(Department.LEDGER)
                .permissions(KEEP, REOPEN)
                .commands(
                        CommandSpec.of("period.open", OpenPeriod.class, Side.OFFICE),
                        CommandSpec.of("period.close", ClosePeriod.class, Side.OFFICE),
                        CommandSpec.of("period.lock", LockPeriod.class, Side.OFFICE),
                        CommandSpec.of("year.end", EndYear.class, Side.OFFICE))
                .views(PeriodSql.PERIODS, PeriodSql.LOG, ChecklistSql.CHECKLIST, YearSql.YEARS)
                .check("ended-years", YearSql.UNEVEN);
    }
}
