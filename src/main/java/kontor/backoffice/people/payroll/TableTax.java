package kontor.backoffice.people.payroll;

import java.util.Map;
import java.util.Objects;

/// Tax withheld by an ordinary table of the Tax Administration, reckoned from the rules that the tables are made of.
///
/// The pay of a month stands for a year's income: less the standard allowance, what the table's number says and the
/// personal allowance it is taxed by municipality and state; on all of it steps and insurance are reckoned. Every part
/// is
/// rounded to kroner by itself, and the year's tax is withheld in ten and a half months.
///
/// @param rules of the year, by name: kroner and hundredths of a percent or of a time
/// @see <a href="https://github.com/Skatteetaten/trekktabell">the Tax Administration's published routine</a>
record TableTax(Map<String, Rule> rules) {

    private static final long WHOLE = 10_000;
    private static final long HUNDRED = 100;
    private static final int STEPS = 5;
    private static final long THOUSAND = 1000;
    private static final long DEDUCTIONS = 8000;
    private static final long ADDITIONS = 9000;

    /// One figure of the year.
    record Rule(long amount, long rate) {}

    /// The pay that tax is withheld from at once.
    enum Span {
        MONTH("months-of-income", "months-of-tax", "rounding"),
        FORTNIGHT("fortnights-of-income", "fortnights-of-tax", "fortnight-rounding");

        private final String income;
        private final String tax;
        private final String rounding;

        Span(String income, String tax, String rounding) {
            this.income = income;
            this.tax = tax;
            this.rounding = rounding;
        }
    }

    /// Whether all is known that it takes.
    boolean complete() {
        return rules.containsKey("allowance") && rules.containsKey("months-of-tax") && rules.containsKey("no-card");
    }

    /// @throws NullPointerException where the year has none
    Rule rule(String name) {
        return Objects.requireNonNull(rules.get(name), () -> "no rule " + name);
    }

    /// What is withheld from a pay.
    ///
    /// @param table such as 8010
    /// @param pay   whole kroner, not negative
    /// @return whole kroner
    long of(long table, long pay, Span span) {
        var step = rule(span.rounding).amount();
        var basis = pay / step * step + step / 2;
        var income = share(basis, rule(span.income).rate(), HUNDRED);
        var general =
                income - standard(income) - deduction(table) - rule("allowance").amount();
        var year = percent(Math.max(0, general), rule("municipal").rate())
                + percent(Math.max(0, general), rule("common").rate())
                + steps(income)
                + insurance(income);
        return Math.min(pay, share(year, HUNDRED, rule(span.tax).rate()));
    }

    /// 8010 takes 10 000 kroner off, 9010 adds as much.
    private static long deduction(long table) {
        return table < ADDITIONS ? (table - DEDUCTIONS) * THOUSAND : (ADDITIONS - table) * THOUSAND;
    }

    private long standard(long income) {
        var rule = rule("standard");
        return Math.min(percent(income, rule.rate()), Math.min(rule.amount(), income));
    }

    private long steps(long income) {
        long sum = 0;
        for (int i = 1; i <= STEPS; i++) {
            var from = rule("step-" + i);
            var until = i < STEPS ? rule("step-" + (i + 1)).amount() : Long.MAX_VALUE;
            sum += Math.max(0, Math.min(income, until) - from.amount()) * from.rate();
        }
        return rounded(sum, WHOLE);
    }

    private long insurance(long income) {
        var free = rule("insurance-free");
        if (income < free.amount()) return 0;
        var rate = rule("insurance").rate();
        var limit = share(free.amount(), free.rate(), free.rate() - rate);
        return income > limit ? percent(income, rate) : percent(income - free.amount(), free.rate());
    }

    private static long percent(long of, long rate) {
        return share(of, rate, WHOLE);
    }

    private static long share(long of, long part, long whole) {
        return rounded(of * part, whole);
    }

    private static long rounded(long part, long whole) {
        return Math.floorDiv(2 * part + whole, 2 * whole);
    }
}
