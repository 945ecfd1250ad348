package kontor.backoffice.cases;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import kontor.hatch.ComplaintForwarded;
import kontor.kernel.Command;
import kontor.kernel.CompanyZone;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes in what the desk has handed over, for the first time or again. The desk holds it until somebody takes it.
record TakeIn(ComplaintForwarded event) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var number = event.complaint();
        var before = CaseSql.lock(tx, number);
        if (before.isPresent()) {
            CaseSql.again(tx, event);
        } else {
            var week = day(tx, event.receivedAt()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            CaseSql.add(tx, event, figure(number), week, day(tx, event.at()));
            CaseSql.count(tx, week, Optional.empty(), 1);
        }
        Custody.pass(tx, number, new Custody.Passing(Holder.DESK, Crossing.FORWARDED, event.by(), "", event.at()));
        StepSql.write(
                tx,
                number,
                new StepSql.Recorded(
                        Step.FORWARD,
                        before.map(CaseFile::state),
                        CaseState.WAITING,
                        event.at(),
                        event.by(),
                        event.note()));
        CaseClocks.forwarded(tx, number);
        CaseWords.findable(tx, CaseSql.lock(tx, number).orElseThrow());
        return Outcome.done(number);
    }

    static LocalDate day(Tx tx, Instant at) {
        return LocalDate.ofInstant(at, tx.ask(new CompanyZone()));
    }

    /// The number as a figure: `K-311` is 311.
    private static long figure(ComplaintNumber number) {
        return Long.parseLong(number.value().substring(number.value().lastIndexOf('-') + 1));
    }
}
