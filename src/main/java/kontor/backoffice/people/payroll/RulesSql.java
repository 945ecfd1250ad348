package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import kontor.backoffice.people.staff.HolidayPlan;
import kontor.kernel.Money;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The dated rules that pay is worked out by.
final class RulesSql {

    private RulesSql() {}

    /// @param extraLimit in base amounts
    record HolidayRule(long days, Rate rate, long extraAge, Rate extraRate, long extraLimit) {}

    /// @param rate      until it has saved `allowance` in a year against `fullRate`
    record EmployerRate(Rate rate, Rate fullRate, Optional<Money> allowance) {}

    static TableTax taxes(Tx tx, int year) {
        var rules = new HashMap<String, TableTax.Rule>();
        Sql.of(tx)
                .query("select rule, amount, rate from tax_rule where tax_year = :year order by rule")
                .bind("year", year)
                .each(found ->
                        rules.put(found.text("rule"), new TableTax.Rule(found.whole("amount"), found.whole("rate"))));
        return new TableTax(rules);
    }

    static HolidayRule holiday(Tx tx, HolidayPlan plan, LocalDate day) {
        return Sql.of(tx)
                .query("""
                        select days, rate, extra_age, extra_rate, extra_limit from holiday_rule
                         where plan = :plan and valid_from <= :day order by valid_from desc limit 1""")
                .bind("plan", plan)
                .bind("day", day)
                .first(HolidayRule.class)
                .orElseThrow();
    }

    static Money baseAmount(Tx tx, LocalDate day) {
        return Sql.of(tx)
                .query("select amount from base_amount where valid_from <= :day order by valid_from desc limit 1")
                .bind("day", day)
                .first(found -> found.money("amount"))
                .orElse(Money.ZERO);
    }

    static EmployerRate employer(Tx tx, TaxZone zone, LocalDate day) {
        return Sql.of(tx)
                .query("""
                        select rate, full_rate, allowance from employer_tax_rate
                         where zone = :zone and valid_from <= :day order by valid_from desc limit 1""")
                .bind("zone", zone)
                .bind("day", day)
                .first(EmployerRate.class)
                .orElse(new EmployerRate(Rate.ZERO, Rate.ZERO, Optional.empty()));
    }

    static TaxZone zone(Tx tx, LocalDate day) {
        return Sql.of(tx)
                .query("select zone from employer_zone where valid_from <= :day order by valid_from desc limit 1")
                .bind("day", day)
                .first(found -> found.get("zone", TaxZone.class))
                .orElse(TaxZone.I);
    }

    static void zone(Tx tx, LocalDate from, TaxZone zone) {
        Sql.of(tx)
                .update("delete from employer_zone where valid_from = :from")
                .bind("from", from)
                .run();
        Sql.of(tx)
                .update("insert into employer_zone (number, valid_from, zone) values (:number, :from, :zone)")
                .bind("number", from.toString())
                .bind("from", from)
                .bind("zone", zone)
                .run();
    }
}
