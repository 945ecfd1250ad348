package kontor.backoffice.cases;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of custody, and what it comes to by month.
final class CustodySql {

    private CustodySql() {}

    static Optional<Custody.Interval> last(Tx tx, ComplaintNumber number) {
        return Sql.of(tx).query("""
                        select number, place, side, from_at, to_at from custody
                         where number = :number order by number desc, place desc limit 1""").bind("number", number).first(Custody.Interval.class);
    }

    static void open(Tx tx, ComplaintNumber number, long place, Custody.Passing passing) {
        Sql.of(tx)
                .update("""
                        insert into custody (number, place, side, giver, taker, reason, from_at)
                        values (:number, :place, :side, :giver, :taker, :crossing, :at)""")
                .bindAll(passing)
                .bind("number", number)
                .bind("place", place)
                .run();
    }

    static void close(Tx tx, Custody.Interval open, Instant at, String sideMonth) {
        Sql.of(tx)
                .update("""
                        update custody set to_at = :at, side_month = :sideMonth
                         where number = :number and place = :place""")
                .bind("number", open.number())
                .bind("place", open.place())
                .bind("at", at)
                .bind("sideMonth", sideMonth)
                .run();
    }

    /// Counts an interval that has ended.
    static void count(Tx tx, String month, Holder side, long micros) {
        var known = Sql.of(tx)
                .update("""
                        update custody_month
                           set intervals = intervals + 1, micros = micros + :micros,
                               longest = case when longest < :micros then :micros else longest end
                         where month = :month and side = :side""")
                .bind("month", month)
                .bind("side", side)
                .bind("micros", micros)
                .run();
        if (known > 0) return;
        Sql.of(tx)
                .update("""
                        insert into custody_month (month, side, intervals, micros, longest)
                        values (:month, :side, 1, :micros, :micros)""")
                .bind("month", month)
                .bind("side", side)
                .bind("micros", micros)
                .run();
    }
}
