package kontor.backoffice.accounting.periods;

import java.util.Optional;
import kontor.backoffice.accounting.ledger.PeriodSql;
import kontor.backoffice.accounting.ledger.PeriodState;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Closes a period: no voucher may be dated in it any more. Refused while anything on its checklist is missing.
///
/// @param period such as `2026-10`
/// @param note   what is worth remembering of it
public record ClosePeriod(PeriodNumber period, Optional<Words> note) implements Command<PeriodNumber> {

    @Override
    public Permission needs() {
        return PeriodsRoom.KEEP;
    }

    @Override
    public Outcome<PeriodNumber> run(Tx tx) {
        var state = PeriodSql.lock(tx, period);
        if (state.isEmpty()) return Outcome.refused(new NoSuch("period", period));
        if (!state.get().mayBecome(PeriodState.CLOSED))
            return Outcome.refused(new WrongState("period", period, state.get(), PeriodState.CLOSED));
        var missing = ChecklistSql.missing(tx, period);
        if (missing.isPresent()) return Outcome.refused(new PeriodRefusal.Missing(period, missing.get()));
        PeriodSql.become(tx, period, PeriodState.CLOSED, note);
        return Outcome.done(period);
    }
}
