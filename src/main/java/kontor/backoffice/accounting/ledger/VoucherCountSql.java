package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import kontor.kernel.CompanyZone;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of how many vouchers there are, and of those that people posted while nobody works.
public final class VoucherCountSql {

    private VoucherCountSql() {}

    static final String SERIES = "series/";
    static final String REVERSED = "reversed";

    private static final String TAIL = """
            select concat('series/', v.series) as number, 1 as many
              from ledger_tail t join voucher v on v.number = t.voucher
             union all
            select 'reversed', 1
              from ledger_tail t join voucher v on v.number = t.voucher where v.reverses is not null""";

    /// How many: `series/NAME` in each series, `reversed` those that take back another.
    public static final String COUNTED = """
            select c.number, cast(sum(c.many) as bigint) as many
              from (select number, many from voucher_count union all %s) c group by c.number""".formatted(TAIL);

    /// What the counts and the vouchers differ by.
    static final String MISCOUNTED = """
            select 'the count ' || d.number || ' is off by ' || cast(sum(d.many) as varchar) || ' vouchers' as fault
              from (select number, many from voucher_count
                     union all %s
                     union all
                    select concat('series/', series), -count(*) from voucher group by series
                     union all
                    select 'reversed', -count(*) from voucher where reverses is not null) d
             group by d.number having sum(d.many) <> 0""".formatted(TAIL);

    static void add(Sql sql, String number, long many) {
        var known = sql.update("update voucher_count set many = many + :many where number = :number")
                .bind("many", many)
                .bind("number", number)
                .run();
        if (known > 0) return;
        sql.update("insert into voucher_count (number, many) values (:number, :many)")
                .bind("many", many)
                .bind("number", number)
                .run();
    }

    /// Notes a voucher that a person, not the house itself, posts while nobody works.
    static void noteHours(Tx tx, LocalDate on, VoucherSql.Head head) {
        if (tx.actor().audited().startsWith("system:")) return;
        var at = head.at().atZone(tx.ask(new CompanyZone()));
        var sql = Sql.of(tx);
        var open = sql.query("""
                        select w.weekday from working_day w
                         where w.weekday = :weekday and :at >= w.opens and :at < w.closes
                           and not exists (select 1 from holiday h where h.on_day = :day)""")
                .bind("weekday", (long) at.getDayOfWeek().getValue())
                .bind("at", "%02d:%02d".formatted(at.getHour(), at.getMinute()))
                .bind("day", at.toLocalDate())
                .first(found -> found.whole("weekday"));
        if (open.isPresent()) return;
        sql.update("insert into voucher_outside_hours (voucher, posted_on) values (:voucher, :on)")
                .bind("voucher", head.number())
                .bind("on", on)
                .run();
    }
}
