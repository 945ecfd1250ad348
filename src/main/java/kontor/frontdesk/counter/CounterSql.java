package kontor.frontdesk.counter;

import java.util.List;
import java.util.Optional;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of tills, their days and their sales.
final class CounterSql {

    private CounterSql() {}

    private static final String DAY =
            "select number, till, state, change, taken, counted, voucher from till_day where ";

    static void add(Tx tx, Till till) {
        Sql.of(tx)
                .update("insert into till (number, seq, name, walk_in) values (:number, :seq, :name, :walkIn)")
                .bindAll(till)
                .bind("seq", seq(till.number().value()))
                .run();
    }

    private static long seq(String number) {
        return Long.parseLong(number.substring(3));
    }

    static Optional<Till> lock(Tx tx, TillNumber number) {
        return Sql.of(tx)
                .query("select number, name, walk_in from till where number = :number for update")
                .bind("number", number)
                .first(Till.class);
    }

    static Optional<TillNumber> onlyTill(Tx tx) {
        var all =
                Sql.of(tx).query("select number from till order by seq limit 2").list(f -> f.text("number"));
        return all.size() == 1 ? Optional.of(new TillNumber(all.getFirst())) : Optional.empty();
    }

    static Optional<TillDay> openDay(Tx tx, TillNumber till) {
        return Sql.of(tx)
                .query(DAY + "till = :till and state <> 'closed' for update")
                .bind("till", till)
                .first(TillDay.class);
    }

    static List<TillDay> openDays(Tx tx) {
        return Sql.of(tx)
                .query(DAY + "state <> 'closed' order by seq for update")
                .list(TillDay.class);
    }

    /// A day that is not over, kept from others.
    static Outcome<TillDay> underway(Tx tx, TillDayNumber number) {
        var found = Sql.of(tx)
                .query(DAY + "number = :number for update")
                .bind("number", number)
                .first(TillDay.class);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("till", number));
        return found.get().state() == TillDayState.CLOSED
                ? Outcome.refused(new CounterRefusal.Closed(number))
                : Outcome.done(found.get());
    }

    static void open(Tx tx, TillDayNumber number, TillNumber till, Money change) {
        Sql.of(tx)
                .update("""
                        insert into till_day (number, seq, till, state, change, taken, opened_at, opened_by)
                        values (:number, :seq, :till, 'open', :change, 0, :now, :by)""")
                .bind("number", number)
                .bind("seq", seq(number.value()))
                .bind("till", till)
                .bind("change", change)
                .bind("now", tx.now())
                .bind("by", tx.actor().audited())
                .run();
    }

    static void add(Tx tx, Sale sale) {
        Sql.of(tx)
                .update("""
                        insert into counter_sale (number, seq, till_day, order_number, invoice, customer, pay, total,
                                                  card, cash, rounding, change, sold_at, sold_by)
                        values (:number, :seq, :day, :orderNumber, :invoice, :customer, :pay, :total, :card, :cash,
                                :rounding, :change, :now, :by)""")
                .bindAll(sale)
                .bind("seq", seq(sale.number().value()))
                .bind("now", tx.now())
                .bind("by", tx.actor().audited())
                .run();
    }

    /// Cash goes into the till; what was counted before does not hold any more.
    static void take(Tx tx, TillDayNumber day, Money cash) {
        Sql.of(tx).update("""
                        update till_day set taken = taken + :cash, state = 'open', counted = null, counted_at = null,
                               counted_by = null
                         where number = :day""").bind("cash", cash).bind("day", day).run();
    }

    static void count(Tx tx, TillDayNumber day, Money counted) {
        Sql.of(tx)
                .update("""
                        update till_day set state = 'counted', counted = :counted, counted_at = :now, counted_by = :by
                         where number = :day""")
                .bind("counted", counted)
                .bind("now", tx.now())
                .bind("by", tx.actor().audited())
                .bind("day", day)
                .run();
    }

    static void close(Tx tx, TillDayNumber day, Optional<VoucherNumber> voucher, Optional<Words> note) {
        Sql.of(tx)
                .update("""
                        update till_day set state = 'closed', voucher = :voucher, note = :note, closed_at = :now
                         where number = :day""")
                .bind("voucher", voucher)
                .bind("note", note)
                .bind("now", tx.now())
                .bind("day", day)
                .run();
    }
}
