package kontor.backoffice.accounting.vouchers;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PlanNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Lets a voucher go that was kept and is not to be posted any more.
public record DropPlan(PlanNumber plan) implements Command<PlanNumber> {

    @Override
    public Permission needs() {
        return VouchersRoom.POST;
    }

    @Override
    public Outcome<PlanNumber> run(Tx tx) {
        var found = PlanSql.lock(tx, plan);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("voucher", plan));
        if (!found.get().state().usable())
            return Outcome.refused(new WrongState("voucher", plan, found.get().state(), PlanState.DROPPED));
        PlanSql.save(tx, found.get().dropped());
        return Outcome.done(plan);
    }
}
