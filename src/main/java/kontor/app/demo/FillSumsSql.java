package kontor.app.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// What is summed up of made-up cases: causes by week, custody by month, complaints of a product by month.
final class FillSumsSql {

    private FillSumsSql() {}

    private record Week(LocalDate week, String cause, long cases) {}

    private record Month(String month, String side, long intervals, long micros, long longest) {

        Month and(Month more) {
            return new Month(
                    month, side, intervals + more.intervals, micros + more.micros, Math.max(longest, more.longest));
        }
    }

    /// @param fold the place of the sums at which they were taken note of
    private record Fact(String product, long fold, LocalDate month, long complaints) {}

    private record Clocks(String month, String kind, long clocks, long met, long late) {

        Clocks and(Clocks more) {
            return new Clocks(month, kind, clocks + more.clocks, met + more.met, late + more.late);
        }
    }

    private record Complained(String complaint, String product, LocalDate month) {}

    static void count(Tx tx, List<FillTale> cases, List<FillCaseSql.Custody> custody) {
        causes(tx, cases);
        months(tx, custody);
        facts(tx, cases);
    }

    private static void causes(Tx tx, List<FillTale> cases) {
        var weeks = new TreeMap<String, Week>();
        for (var tale : cases) {
            var cause = tale.once(FillTale.CAUSED, tale.tale().cause()).orElse("");
            weeks.merge(
                    tale.week() + cause,
                    new Week(tale.week(), cause, 1),
                    (a, b) -> new Week(a.week(), a.cause(), a.cases() + b.cases()));
        }
        var rows = List.copyOf(weeks.values());
        Sql.of(tx).batch("""
                insert into cause_week (week, cause, cases)
                select cast(:week as date), cast(:cause as varchar), 0
                 where not exists (select 1 from cause_week where week = :week and cause = :cause)""", rows);
        Sql.of(tx).batch("update cause_week set cases = cases + :cases where week = :week and cause = :cause", rows);
    }

    private static void months(Tx tx, List<FillCaseSql.Custody> custody) {
        var months = new TreeMap<String, Month>();
        for (var held : custody) {
            if (held.to().isEmpty()) continue;
            long micros = Duration.between(held.from(), held.to().get()).toNanos() / 1000;
            var month = held.sideMonth().orElseThrow().substring(held.side().length() + 1);
            months.merge(held.sideMonth().orElseThrow(), new Month(month, held.side(), 1, micros, micros), Month::and);
        }
        var rows = List.copyOf(months.values());
        Sql.of(tx).batch("""
                insert into custody_month (month, side, intervals, micros, longest)
                select cast(:month as varchar), cast(:side as varchar), 0, 0, 0
                 where not exists (select 1 from custody_month where month = :month and side = :side)""", rows);
        Sql.of(tx).batch("""
                update custody_month
                   set intervals = intervals + :intervals, micros = micros + :micros,
                       longest = case when longest < :longest then :longest else longest end
                 where month = :month and side = :side""", rows);
    }

    static void clocks(Tx tx, List<FillCaseSql.Clock> clocks) {
        var sums = new TreeMap<String, Clocks>();
        for (var clock : clocks) {
            long late = clock.state().equals("late") ? 1 : 0;
            var one = new Clocks(clock.month(), clock.kind(), 1, 1 - late, late);
            sums.merge(clock.month() + clock.kind(), one, Clocks::and);
        }
        var rows = List.copyOf(sums.values());
        Sql.of(tx).batch("""
                insert into clock_month_sum (month, kind, clocks, met, late)
                select cast(:month as varchar), cast(:kind as varchar), 0, 0, 0
                 where not exists (select 1 from clock_month_sum where month = :month and kind = :kind)""", rows);
        Sql.of(tx).batch("""
                update clock_month_sum set clocks = clocks + :clocks, met = met + :met, late = late + :late
                 where month = :month and kind = :kind""", rows);
    }

    /// The sheets of their products are only marked, to be brought up to date one by one.
    private static void facts(Tx tx, List<FillTale> cases) {
        if (cases.isEmpty()) return;
        var sql = Sql.of(tx);
        sql.update("update fact_mark set place = place + 1 where source = 'fold'")
                .run();
        long fold = sql.query("select place from fact_mark where source = 'fold'")
                .first(found -> found.whole("place"))
                .orElseThrow();
        var counted = cases.stream()
                .map(tale -> new Complained(
                        tale.number(), tale.product(), tale.day(0).withDayOfMonth(1)))
                .toList();
        sql.batch(
                "insert into complained (complaint, product, month, cost) values (:complaint, :product, :month, 0)",
                counted);
        var facts = counted.stream()
                .map(one -> new Fact(one.product(), fold, one.month(), 1))
                .collect(Collectors.toMap(
                        fact -> fact.product() + fact.month(),
                        Function.identity(),
                        (a, b) -> new Fact(a.product(), fold, a.month(), a.complaints() + b.complaints()),
                        TreeMap::new));
        var rows = List.copyOf(facts.values());
        sql.batch("""
                insert into product_fact (product, fold, month, delivered, returned, asked, complaints, revenue, goods_cost,
                       complaint_cost, stock_quantity, stock_value)
                values (:product, :fold, :month, 0, 0, 0, :complaints, 0, 0, 0, 0, 0)""", rows);
        sql.batch("""
                insert into product_month (product, month, delivered, returned, asked, complaints, revenue, goods_cost,
                       complaint_cost, stock_quantity, stock_value)
                select cast(:product as varchar), cast(:month as date), 0, 0, 0, 0, 0, 0, 0, 0, 0
                 where not exists (select 1 from product_month where product = :product and month = :month)""", rows);
        sql.batch(
                "update product_month set complaints = complaints + :complaints"
                        + " where product = :product and month = :month",
                rows);
        sheets(tx, rows);
    }

    private static void sheets(Tx tx, List<Fact> rows) {
        Sql.of(tx).batch("""
                insert into product_sheet (product, fold, as_of, since, demand, delivered, returned, asked, complaints,
                       revenue, goods_cost, complaint_cost, margin, stock_quantity, stock_at_risk)
                select cast(:product as varchar), 0, date '1900-01-01', date '1900-01-01', '0 0 0 0 0 0 0 0 0 0 0 0', 0, 0,
                       0, 0, 0, 0, 0, 0, 0, 0
                 where not exists (select 1 from product_sheet where product = :product)""", rows);
        Sql.of(tx).batch("update product_sheet set since = date '1900-01-01' where product = :product", rows);
    }
}
