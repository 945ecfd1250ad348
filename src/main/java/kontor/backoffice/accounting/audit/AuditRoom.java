package kontor.backoffice.accounting.audit;

import kontor.kernel.Department;
import kontor.kernel.Room;

/// What the auditor's sheet brings to the accounting room.
public final class AuditRoom {

    private AuditRoom() {}

    public static void furnish(Room.Maker room) {
        room.department(Department.LEDGER).views(AuditSql.SHEET, AuditSql.REVERSED, AuditSql.LATE);
    }
}
