package kontor.backoffice.accounting.vouchers;

import kontor.backoffice.accounting.ledger.PeriodNotOpen;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PlanNumber;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Posts what repeats and is due: for its day, or for today where that period has been closed meanwhile.
public record RepeatDue(PlanNumber plan) implements Command<SystemNumber> {

    /// Selects what is due.
    static final String DUE = """
            select number from voucher_plan where state = 'recurring' and due_on <= cast(:now as date)
             order by due_on, number""";

    @Override
    public Permission needs() {
        return VouchersRoom.REVERSE_DUE;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        var nothing = Outcome.done(new SystemNumber(plan.value()));
        var found = PlanSql.lock(tx, plan).filter(p -> p.state() == PlanState.RECURRING);
        var due = found.flatMap(Plan::dueOn).filter(day -> !day.isAfter(tx.today()));
        if (found.isEmpty() || due.isEmpty()) return nothing;
        var then = UsePlan.post(tx, found.get(), due.get());
        if (then instanceof Outcome.Refused<?>(PeriodNotOpen ignored)) then = UsePlan.post(tx, found.get(), tx.today());
        return then.then(voucher -> Outcome.done(new SystemNumber(voucher.value())));
    }
}
