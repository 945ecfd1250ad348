package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PlanNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Posts a voucher that was kept: a draft once, a template as often as one likes, what repeats for the time it is due.
///
/// @param on its date; the day it is due if left out, today of a template
public record UsePlan(PlanNumber plan, Optional<LocalDate> on) implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return VouchersRoom.POST;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var found = PlanSql.lock(tx, plan);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("voucher", plan));
        if (!found.get().state().usable())
            return Outcome.refused(new WrongState("voucher", plan, found.get().state(), PlanState.DRAFT));
        return post(tx, found.get(), on.or(found.get()::dueOn).orElseGet(tx::today));
    }

    static Outcome<VoucherNumber> post(Tx tx, Plan plan, LocalDate day) {
        PlanSql.save(tx, plan.used());
        return new HandVoucher(plan.text(), PlanSql.lines(tx, plan.number()), plan.splitVat())
                .post(tx, day, Optional.of(plan.number()));
    }
}
