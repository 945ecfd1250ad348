package kontor.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import kontor.kernel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the books say of a month or a year, beside what was planned.
class ReportsTest {

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    private void post(String account, String amount, String against, Map<String, ?> more) {
        var line = new java.util.HashMap<String, Object>(more);
        line.putAll(Map.of("account", account, "amount", amount));
        floor.done(
                "voucher.post",
                Map.of(
                        "text",
                        "By hand",
                        "lines",
                        List.of(
                                line,
                                Map.of(
                                        "account",
                                        against,
                                        "amount",
                                        Money.of(amount).negated().toString()))));
    }

    private List<String> lines(String view, String span, int... columns) {
        return floor.rows(view, "span", span).stream()
                .map(row -> said(row, columns))
                .toList();
    }

    private static String said(Row row, int... columns) {
        return java.util.Arrays.stream(columns).mapToObj(row::wire).collect(java.util.stream.Collectors.joining(" "));
    }

    @Test
    void money_changes_by_what_everything_else_changes_the_other_way() {
        var invoice = floor.invoiced("20001", Floor.line(1, "1", "1000", "3"));
        floor.done("payment.receive", Map.of("invoice", invoice, "amount", "500"));
        post("1200", "240", "1920", Map.of());
        post("6800", "80", "2930", Map.of());
        floor.done(
                "asset.register",
                Map.of(
                        "name",
                        "Saw",
                        "account",
                        "1200",
                        "acquiredOn",
                        "2026-11-01",
                        "cost",
                        "240",
                        "months",
                        24,
                        "costs",
                        "6010"));
        floor.done("asset.depreciate", Map.of("period", "2026-11"));

        assertThat(lines("cash-flow", "2026-11", 1, 2))
                .contains(
                        "depreciation 10.00",
                        "receivables -750.00",
                        "taxes 250.00",
                        "other 80.00",
                        "investments -240.00",
                        "change 260.00");
        var parts = floor.rows("cash-flow", "span", "2026").stream()
                .filter(row -> !row.wire(1).equals("change"))
                .map(row -> row.money("amount"))
                .reduce(Money.ZERO, Money::plus);
        assertThat(parts).isEqualTo(Money.of("260"));
    }

    @Test
    void a_years_budget_is_spread_to_the_øre_and_stands_beside_what_was_posted() {
        floor.done("dimension.set", Map.of("number", "D1", "kind", "department", "name", "Shop"));
        floor.done("budget.set", Map.of("account", "6800", "span", "2026", "amount", "1000"));
        floor.done("budget.set", Map.of("account", "3000", "span", "2026-11", "amount", "500"));
        floor.done("budget.set", Map.of("account", "6800", "span", "2026-11", "amount", "70", "department", "D1"));
        floor.done("budget.set", Map.of("account", "6800", "span", "2026-11", "amount", "80", "department", "D1"));
        post("6800", "90", "1920", Map.of("department", "D1"));

        assertThat(lines("budget", "2026-11", 1, 3, 4, 5, 6))
                .containsExactly(
                        "3000  0.00 500.00 -500.00", "6800  -90.00 -83.34 -6.66", "6800 D1 -90.00 -80.00 -10.00");
        assertThat(lines("budget", "2026", 1, 3, 5)).contains("6800  -1000.00");
        assertThat(floor.refused("budget.set", Map.of("account", "1920", "span", "2026", "amount", "1")))
                .isEqualTo("budget.refused.field");
        assertThat(floor.refused("budget.set", Map.of("account", "6800", "span", "2026-13", "amount", "1")))
                .isEqualTo("budget.refused.field");
    }

    @Test
    void departments_and_projects_show_what_they_earned_and_cost_before_and_after_sums_are_kept() {
        floor.done("dimension.set", Map.of("number", "D1", "kind", "department", "name", "Shop"));
        floor.done("dimension.set", Map.of("number", "P1", "kind", "project", "name", "Roof"));
        post("6800", "90", "1920", Map.of("department", "D1", "project", "P1"));
        post("6800", "10", "1920", Map.of("project", "P1"));
        var expected = List.of("D1 6800 -90.00", "P1 6800 -100.00");
        assertThat(lines("dimension-results", "2026-11", 1, 3, 5)).isEqualTo(expected);

        floor.done("ledger.fold", Map.of());

        assertThat(lines("dimension-results", "2026-11", 1, 3, 5)).isEqualTo(expected);
    }
}
