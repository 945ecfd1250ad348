package kontor.backoffice.accounting.periods;

import java.time.Instant;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Numbers.YearNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of ended years.
final class YearSql {

    private YearSql() {}

    static final View YEARS = View.named("ended-years", LedgerRoom.READ, Side.OFFICE)
            .from("from ended_year y where true")
            .columns(
                    Column.of("number", YearNumber.class, "y.number", 6).always(),
                    Column.of("result", Money.class, "y.result", 16).always(),
                    Column.of("voucher", VoucherNumber.class, "y.voucher", 10),
                    Column.of("at", Instant.class, "y.ended_at", 20).wide(),
                    Column.text("actor", "y.actor", 14).wide())
            .orders(View.Order.by("number", YearNumber.class, "y.number").downwards())
            .done();

    /// Ended years whose income and cost have not gone wholly into what is brought forward.
    static final String UNEVEN = """
            select 'year ' || y.number || ' was ended, and ' || cast(sum(p.amount) as varchar) || ' øre are left' as fault
              from ended_year y
              join posting p on p.posted_on >= cast(concat(y.number, '-01-01') as date)
               and p.posted_on <= cast(concat(y.number, '-12-31') as date) and p.account >= '3'
             group by y.number having sum(p.amount) <> 0""";

    static void forget(Tx tx, String year) {
        Sql.of(tx)
                .update("delete from ended_year where number = :year")
                .bind("year", year)
                .run();
    }

    static void add(Tx tx, YearNumber year, Money result, VoucherNumber voucher) {
        Sql.of(tx)
                .update("""
                        insert into ended_year (number, result, voucher, ended_at, actor)
                        values (:number, :result, :voucher, :at, :actor)""")
                .bind("number", year)
                .bind("result", result)
                .bind("voucher", voucher)
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .run();
    }

    static boolean ended(Tx tx, YearNumber year) {
        return Sql.of(tx)
                .query("select number from ended_year where number = :year")
                .bind("year", year)
                .first(found -> true)
                .orElse(false);
    }
}
