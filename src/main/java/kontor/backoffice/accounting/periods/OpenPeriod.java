package kontor.backoffice.accounting.periods;

import java.util.Optional;
import kontor.backoffice.accounting.ledger.Period;
import kontor.backoffice.accounting.ledger.PeriodSql;
import kontor.backoffice.accounting.ledger.PeriodState;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Reads;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Opens a period for vouchers: one of another year, or one that was closed. To open again takes a right of its own and
/// a reason; a year that had been ended must then be ended again.
///
/// @param period such as `2025-12`
/// @param note   why
public record OpenPeriod(PeriodNumber period, Optional<Words> note) implements Command<PeriodNumber> {

    @Override
    public Permission needs() {
        return PeriodsRoom.KEEP;
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
        if (!tx.may(PeriodsRoom.REOPEN)) return Outcome.refused(new Reads.NotAllowed(PeriodsRoom.REOPEN.name()));
        if (note.filter(words -> !words.value().isBlank()).isEmpty())
            return Outcome.refused(new PeriodRefusal.NoReason(period));
        PeriodSql.become(tx, period, PeriodState.OPEN, note);
        YearSql.forget(tx, period.value().substring(0, 4));
        return Outcome.done(period);
    }
}
