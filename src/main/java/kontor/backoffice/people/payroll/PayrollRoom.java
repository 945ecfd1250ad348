package kontor.backoffice.people.payroll;

import kontor.backoffice.people.staff.StaffRoom;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What pay brings to the people room.
public final class PayrollRoom {

    private PayrollRoom() {}

    static final Permission OWN = Permission.of("payslips.own", Side.BOTH, StaffRoom.ALL);
    static final Permission READ = Permission.of("payslips.read", Side.OFFICE, "hr");
    static final Permission SUMS = Permission.of("payroll.read", Side.OFFICE, "hr", "accountant", "auditor");
    static final Permission RUN = Permission.of("payroll.run", Side.OFFICE, "hr");
    static final Permission REVIEW = Permission.of("payroll.review", Side.OFFICE, "hr", "accountant");
    static final Permission POST = Permission.of("payroll.post", Side.OFFICE, "accountant");
    static final Permission SLIPS = Permission.of("payroll.slips", Side.OFFICE);

    public static void furnish(Room.Maker room) {
        room.department(Department.PEOPLE)
                .permissions(OWN, READ, SUMS, RUN, REVIEW, POST, SLIPS)
                .commands(
                        CommandSpec.of("payroll.open", OpenPayroll.class, Side.OFFICE),
                        CommandSpec.of("payroll.calculate", CalculatePayroll.class, Side.OFFICE),
                        CommandSpec.of("payroll.slips", MakeSlips.class, Side.OFFICE)
                                .system(),
                        CommandSpec.of("payroll.review", ReviewPayroll.class, Side.OFFICE),
                        CommandSpec.of("payroll.post", PostPayroll.class, Side.OFFICE),
                        CommandSpec.of("payroll.pay", PayPayroll.class, Side.OFFICE),
                        CommandSpec.of("payroll.pay-tax", PayLevy.class, Side.OFFICE),
                        CommandSpec.of("payroll.report", ReportPayroll.class, Side.OFFICE),
                        CommandSpec.of("payroll.supplement", AddSupplement.class, Side.OFFICE),
                        CommandSpec.of("payroll.zone", SetZone.class, Side.OFFICE))
                .views(
                        PayrollViews.PAYROLL,
                        PayrollViews.PAYSLIPS,
                        PayrollViews.MINE,
                        PayrollViews.LINES,
                        PayrollViews.SUPPLEMENTS)
                .take(SlipsDue.class, "payroll.slips", due -> new MakeSlips(due.payroll(), due.round(), due.after()))
                .check("payroll-sums", PayrollViews.SUMS)
                .check("payroll-postings", PayrollViews.POSTED)
                .check("payroll-second-person", PayrollViews.SECOND);
    }
}
