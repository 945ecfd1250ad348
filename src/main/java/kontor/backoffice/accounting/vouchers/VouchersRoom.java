package kontor.backoffice.accounting.vouchers;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.PlanNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What vouchers by hand bring to the accounting room.
public final class VouchersRoom {

    private VouchersRoom() {}

    static final Permission POST = Permission.of("voucher.post", Side.OFFICE, "accountant");

    static final Permission REVERSE_DUE = Permission.of("voucher.reverse-due", Side.OFFICE);

    public static void furnish(Room.Maker room) {
        room.department(Department.LEDGER)
                .permissions(POST, REVERSE_DUE)
                .commands(
                        CommandSpec.of("voucher.post", PostVoucher.class, Side.OFFICE),
                        CommandSpec.of("voucher.reverse", ReverseVoucher.class, Side.OFFICE),
                        CommandSpec.of("voucher.plan", PlanVoucher.class, Side.OFFICE),
                        CommandSpec.of("voucher.use", UsePlan.class, Side.OFFICE),
                        CommandSpec.of("voucher.drop", DropPlan.class, Side.OFFICE),
                        CommandSpec.of("voucher.repeat-due", RepeatDue.class, Side.OFFICE)
                                .system(),
                        CommandSpec.of("voucher.reverse-due", ReverseDue.class, Side.OFFICE)
                                .system(),
                        CommandSpec.of("dimension.set", SetDimension.class, Side.OFFICE))
                .views(DimensionSql.DIMENSIONS, PlanSql.PLANS, PlanSql.LINES, PlanSql.TO_REVERSE)
                .timer("voucher.repeat-due", RepeatDue.DUE, plan -> new RepeatDue(new PlanNumber(plan)))
                .timer("voucher.reverse-due", ReverseDue.DUE, voucher -> new ReverseDue(new VoucherNumber(voucher)));
    }
}
