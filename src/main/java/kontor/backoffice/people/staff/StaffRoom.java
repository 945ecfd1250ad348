package kontor.backoffice.people.staff;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What the directory brings to the people room.
public final class StaffRoom {

    private StaffRoom() {}

    /// Everyone who works here.
    public static final String[] ALL = {
        "employee", "hr", "seller", "service", "warehouse", "accountant", "caseworker", "developer"
    };

    public static final Permission READ = Permission.of("staff.read", Side.BOTH, ALL);
    static final Permission KEEP = Permission.of("staff.keep", Side.OFFICE, "hr");
    public static final Permission SENSITIVE = Permission.of("staff.sensitive", Side.OFFICE, "hr");

    public static void furnish(Room.Maker room) {
        room.department(Department.PEOPLE)
                .permissions(READ, KEEP, SENSITIVE)
                .persons(EmployeeNumber.class, SENSITIVE)
                .commands(
                        CommandSpec.of("employee.register", RegisterEmployee.class, Side.OFFICE),
                        CommandSpec.of("employee.change", ChangeEmployee.class, Side.OFFICE),
                        CommandSpec.of("employee.private", KeepPrivate.class, Side.OFFICE),
                        CommandSpec.of("employee.terms", AgreeTerms.class, Side.OFFICE),
                        CommandSpec.of("employee.tax-card", SetTaxCard.class, Side.OFFICE),
                        CommandSpec.of("employee.leave", LeaveCompany.class, Side.OFFICE),
                        CommandSpec.of("employee.erase", EraseEmployee.class, Side.OFFICE))
                .views(StaffViews.EMPLOYEES, StaffViews.CHART, StaffViews.PRIVATE, StaffViews.TERMS, StaffViews.CARDS)
                .check("employee-paths", StaffViews.PATHS);
    }
}
