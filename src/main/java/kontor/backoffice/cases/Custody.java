package kontor.backoffice.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import kontor.kernel.CompanyZone;
import kontor.kernel.Kinds;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Tx;

/// Who has a case: one interval after the other, each beginning where the one before ended.
final class Custody {

    private Custody() {}

    /// The one that runs.
    ///
    /// @param place from 1
    record Interval(ComplaintNumber number, long place, Holder side, Instant fromAt, Optional<Instant> toAt) {}

    /// A case changes hands.
    ///
    /// @param giver who gave it, as the audit trail names them
    /// @param taker who took it; empty for the whole desk
    record Passing(Holder side, Crossing crossing, String giver, String taker, Instant at) {}

    static void pass(Tx tx, ComplaintNumber number, Passing passing) {
        var last = CustodySql.last(tx, number);
        last.filter(interval -> interval.toAt().isEmpty()).ifPresent(open -> close(tx, open, passing.at()));
        CustodySql.open(tx, number, last.map(Interval::place).orElse(0L) + 1, passing);
    }

    /// The customer has been told.
    static void end(Tx tx, ComplaintNumber number, Instant at) {
        CustodySql.last(tx, number)
                .filter(interval -> interval.toAt().isEmpty())
                .ifPresent(open -> close(tx, open, at));
    }

    private static void close(Tx tx, Interval open, Instant at) {
        var month = YearMonth.from(at.atZone(tx.ask(new CompanyZone()))).toString();
        CustodySql.close(tx, open, at, Kinds.wire(open.side()) + ' ' + month);
        CustodySql.count(tx, month, open.side(), micros(open.fromAt(), at));
    }

    /// Microseconds, the finest that is kept.
    static long micros(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1000;
    }
}
