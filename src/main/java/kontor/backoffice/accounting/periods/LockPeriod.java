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

/// Locks a closed period for good: nobody opens it again.
public record LockPeriod(PeriodNumber period, Optional<Words> note) implements Command<PeriodNumber> {

    @Override
    public Permission needs() {
        return PeriodsRoom.REOPEN;
    }

    @Override
    public Outcome<PeriodNumber> run(Tx tx) {
        var state = PeriodSql.lock(tx, period);
        if (state.isEmpty()) return Outcome.refused(new NoSuch("period", period));
        if (!state.get().mayBecome(PeriodState.LOCKED))
            return Outcome.refused(new WrongState("period", period, state.get(), PeriodState.LOCKED));
        PeriodSql.become(tx, period, PeriodState.LOCKED, note);
        return Outcome.done(period);
    }
}
