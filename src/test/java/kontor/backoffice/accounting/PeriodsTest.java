package kontor.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Vouchers by hand, periods, years and the reports of them.
class PeriodsTest {

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    private String post(String on, String account, String amount, Map<String, ?> more) {
        var fields = new java.util.HashMap<String, Object>(more);
        fields.putAll(Map.of("text", "By hand", "on", on, "lines", lines(account, amount)));
        return floor.done("voucher.post", fields);
    }

    private static List<Map<String, Object>> lines(String account, String amount) {
        return List.of(
                Map.of("account", account, "amount", amount),
                Map.of("account", "1920", "amount", Money.of(amount).negated().toString()));
    }

    private String refusedPost(List<Map<String, Object>> lines) {
        return floor.refused("voucher.post", Map.of("text", "By hand", "lines", lines));
    }

    @Test
    void a_voucher_by_hand_balances_names_what_is_there_and_leaves_the_customers_accounts_alone() {
        assertThat(refusedPost(List.of(Map.of("account", "6800", "amount", "1"))))
                .isEqualTo("voucher.refused.balance");
        assertThat(refusedPost(List.of())).isEqualTo("voucher.refused.empty");
        assertThat(refusedPost(lines("9999", "1"))).isEqualTo("voucher.refused.account");
        assertThat(refusedPost(lines("1500", "1"))).isEqualTo("voucher.refused.kept-account");
        assertThat(refusedPost(lines("2710", "1"))).isEqualTo("voucher.refused.uncoded");
        assertThat(refusedPost(List.of(
                        Map.of("account", "6800", "amount", "1", "vatCode", "3", "specification", "loss"),
                        Map.of("account", "1920", "amount", "-1"))))
                .isEqualTo("voucher.refused.specification");
        assertThat(refusedPost(List.of(
                        Map.of("account", "6800", "amount", "1", "project", "P1"),
                        Map.of("account", "1920", "amount", "-1"))))
                .isEqualTo("voucher.refused.dimension");
    }

    @Test
    void a_voucher_is_reversed_once_with_the_signs_changed() {
        floor.done("dimension.set", Map.of("number", "P1", "kind", "project", "name", "Roof"));
        var number = floor.done(
                "voucher.post",
                Map.of(
                        "text",
                        "Nails",
                        "lines",
                        List.of(
                                Map.of("account", "6540", "amount", "100", "project", "P1"),
                                Map.of("account", "1920", "amount", "-100"))));

        var back = floor.done("voucher.reverse", Map.of("voucher", number, "reason", "Twice"));

        assertThat(floor.voucher(back)).containsExactly("6540 -100.00", "1920 100.00");
        assertThat(floor.rows("ledger", "project", "P1")).hasSize(2);
        assertThat(floor.refused("voucher.reverse", Map.of("voucher", number, "reason", "Again")))
                .isEqualTo("voucher.refused.reversed");
        assertThat(floor.refused("voucher.reverse", Map.of("voucher", back, "reason", "Again")))
                .isEqualTo("voucher.refused.kind");
    }

    @Test
    void an_accrual_takes_itself_back_and_what_repeats_is_posted_when_it_is_due() {
        var accrual = post("2026-11-30", "6300", "500", Map.of("reverse", "2026-12-01"));
        var rent = floor.done(
                "voucher.plan",
                Map.of(
                        "text",
                        "Rent",
                        "lines",
                        lines("6300", "90"),
                        "due",
                        "2026-12-01",
                        "months",
                        1,
                        "until",
                        "2027-01-31"));
        floor.done("voucher.reverse-due", Map.of("voucher", accrual));
        floor.done("voucher.repeat-due", Map.of("plan", rent));
        assertThat(floor.rows("vouchers")).hasSize(1);
        floor.at("2026-12-02T09:00:00Z");

        floor.done("voucher.reverse-due", Map.of("voucher", accrual));
        floor.done("voucher.reverse-due", Map.of("voucher", accrual));
        floor.done("voucher.repeat-due", Map.of("plan", rent));
        floor.done("voucher.repeat-due", Map.of("plan", rent));

        assertThat(floor.balance("6300")).isEqualTo(Money.of("90"));
        assertThat(floor.rows("voucher-plans").getFirst().date("due"))
                .contains(java.time.LocalDate.parse("2027-01-01"));
        floor.at("2027-01-02T09:00:00Z");
        floor.done("voucher.repeat-due", Map.of("plan", rent));
        assertThat(floor.rows("voucher-plans").getFirst().wire(1)).isEqualTo("posted");
        assertThat(floor.rows("vouchers", "kind", "manual")).hasSize(3);
    }

    @Test
    void a_period_is_not_closed_while_its_checklist_says_that_something_is_missing() {
        var draft =
                floor.done("voucher.plan", Map.of("text", "Later", "lines", lines("6800", "10"), "due", "2026-12-10"));
        floor.at("2026-12-11T09:00:00Z");
        floor.done(
                "voucher.post",
                Map.of(
                        "text",
                        "Sale",
                        "splitVat",
                        true,
                        "lines",
                        List.of(
                                Map.of("account", "3000", "amount", "-125", "vatCode", "3"),
                                Map.of("account", "1920", "amount", "125"))));
        floor.at("2027-01-02T09:00:00Z");
        assertThat(floor.rows("closing-checklist", "period", "2026-12").stream().map(r -> r.wire(1)))
                .containsExactly("drafts", "vat");
        assertThat(floor.refused("period.close", Map.of("period", "2026-12"))).isEqualTo("period.refused.missing");

        floor.done("voucher.use", Map.of("plan", draft));
        assertThat(floor.refused("period.close", Map.of("period", "2026-12"))).isEqualTo("period.refused.missing");
        floor.done("vat.settle", Map.of("term", "2026-T6"));
        floor.done("period.close", Map.of("period", "2026-12"));

        assertThat(floor.refused("voucher.use", Map.of("plan", draft))).isEqualTo("voucher.refused.state");
        assertThat(floor.refused("period.open", Map.of("period", "2026-12"))).isEqualTo("period.refused.reason");
        floor.done("period.open", Map.of("period", "2026-12", "note", "Forgot the rent"));
        floor.done("period.close", Map.of("period", "2026-12"));
        floor.done("period.lock", Map.of("period", "2026-12"));
        assertThat(floor.refused("period.open", Map.of("period", "2026-12", "note", "No")))
                .isEqualTo("period.refused.state");
        assertThat(floor.rows("period-log", "period", "2026-12").stream().map(r -> r.wire(1)))
                .containsExactlyInAnyOrder("locked", "closed", "open", "closed", "open");
    }

    @Test
    void a_year_brings_its_result_forward_and_income_and_cost_begin_with_nothing() {
        post("2026-11-10", "3200", "-900", Map.of());
        post("2026-12-10", "6300", "300", Map.of());
        assertThat(floor.refused("year.end", Map.of("year", "2026"))).isEqualTo("year.refused.early");
        floor.at("2027-01-15T09:00:00Z");
        post("2027-01-10", "3200", "-50", Map.of());
        assertThat(floor.refused("year.end", Map.of("year", "2026"))).isEqualTo("year.refused.open");
        floor.done("period.close", Map.of("period", "2026-11"));

        var voucher = floor.done("year.end", Map.of("year", "2026"));

        assertThat(floor.voucher(voucher)).containsExactly("8960 600.00", "2080 -600.00");
        assertThat(floor.balance("3200")).isEqualTo(Money.of("-50"));
        assertThat(floor.balance("2080")).isEqualTo(Money.of("-600"));
        assertThat(floor.rows("trial-balance").stream()
                        .map(r -> r.money("closing"))
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ZERO);
        assertThat(floor.refused("year.end", Map.of("year", "2026"))).isEqualTo("year.refused.nothing");
        floor.done("period.open", Map.of("period", "2026-11", "note", "More"));
        post("2026-11-11", "3200", "-1", Map.of());
        floor.done("period.close", Map.of("period", "2026-11"));
        assertThat(floor.voucher(floor.done("year.end", Map.of("year", "2026"))))
                .containsExactly("8960 1.00", "2080 -1.00");
    }

    @Test
    void reports_have_last_year_beside_and_assets_equal_debt_and_equity() {
        post("2026-11-10", "3200", "-900", Map.of());
        post("2026-12-10", "6300", "300", Map.of());
        floor.at("2027-12-15T09:00:00Z");
        post("2027-11-10", "3200", "-1000", Map.of());
        post("2027-12-10", "6300", "350", Map.of());

        assertThat(figures("profit-and-loss", "span", "2027"))
                .containsExactly("3200 1000.00 900.00 1000.00", "6300 -350.00 -300.00 650.00");
        assertThat(figures("profit-and-loss", "span", "2027-to-11")).containsExactly("3200 1000.00 900.00 1000.00");
        assertThat(figures("profit-and-loss", "span", "2027-12")).containsExactly("6300 -350.00 -300.00 -350.00");
        assertThat(floor.rows("balance-sheet", "period", "2027-12").stream()
                        .map(r ->
                                r.wire(r.view().at("account")) + " " + r.money("amount") + " " + r.money("last-year")))
                .containsExactly("1920 1250.00 600.00", "result -1250.00 -600.00");
        assertThat(floor.rows("account-months", "account", "3200").stream()
                        .map(r -> r.wire(r.view().at("period")) + " " + r.money("net") + " " + r.money("last-year")))
                .containsExactly("2026-11 -900.00 0.00", "2027-11 -1000.00 -900.00");
    }

    private List<String> figures(String view, String column, String value) {
        return floor.rows(view, column, value).stream()
                .map(r -> r.wire(r.view().at("account")) + " " + r.money("amount") + " " + r.money("last-year") + " "
                        + r.money("result"))
                .toList();
    }
}
