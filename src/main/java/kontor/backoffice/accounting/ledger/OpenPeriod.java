package kontor.backoffice.accounting.ledger;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Opens a period for vouchers: one of another year, or one that was closed.
///
/// @param period such as `2025-12`
/// @param note   why
public record OpenPeriod(PeriodNumber period, Optional<Words> note) implements Command<PeriodNumber> {

    @Override
    public Permission needs() {
        return LedgerRoom.KEEP_PERIODS;
    }

    @Override
    public Outcome<PeriodNumber> run(Tx tx) {
        var month = Period.parse(period);
        if (month.isEmpty()) return Outcome.refused(new NoSuch("period", period));
        var state = PeriodSql.lock(tx, period);
        if (state.isEmpty()) {
            PeriodSql.add(tx, month.get());
            return Outcome.done(period);
        }
        if (!state.get().mayBecome(PeriodState.OPEN))
            return Outcome.refused(new WrongState("period", period, state.get(), PeriodState.OPEN));
        PeriodSql.become(tx, period, PeriodState.OPEN, note);
        return Outcome.done(period);
    }
}
