package kontor.backoffice.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Money;
import kontor.kernel.Outcome;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

/// A payroll run from its beginning to its report.
class PayrollTest {

    private static final Actor SIRI = Actor.user("siri");

    private String code(Founded house, Actor who, String command, Map<String, ?> fields) {
        return switch (house.run(who, house.command(command, fields))) {
            case Outcome.Done<?>(var number) -> "done";
            case Outcome.Refused<?>(var refusal) -> refusal.code();
        };
    }

    @Test
    void a_run_is_worked_out_reviewed_by_a_second_person_posted_paid_and_never_worked_out_again() {
        try (var house = new Founded()) {
            house.done("user.add", Map.of("login", "siri", "password", "x", "roles", List.of("hr")));
            for (int i = 0; i < 10; i++) {
                var who = house.done("employee.register", Map.of("name", "Person " + i, "startsOn", "2026-01-01"));
                house.done("employee.terms", Map.of("employee", who, "position", "Joiner", "pay", "40000"));
                var card = new LinkedHashMap<String, Object>(Map.of("employee", who));
                card.putAll(
                        i == 0
                                ? Map.of("method", "table", "table", 8010)
                                : Map.of("method", "percentage", "percent", "30"));
                house.done("employee.tax-card", card);
            }
            house.done("employee.private", Map.of("employee", "E-2", "birthYear", 1966));
            var run = Map.of("payroll", house.done("payroll.open", Map.of("month", "2026-11")));
            assertThat(code(house, SIRI, "payroll.calculate", run)).isEqualTo("done");
            var sums = house.rows("payroll").getFirst();
            assertThat(sums.wire(1)).isEqualTo("calculated");
            assertThat(sums.wire(4)).isEqualTo("10");
            assertThat(sums.money("gross")).isEqualTo(Money.of("400000"));
            assertThat(sums.money("employer-tax")).isEqualTo(Money.of("56400"));
            assertThat(sums.money("holiday-pay")).isEqualTo(Money.of("48920"));
            assertThat(code(house, SIRI, "payroll.review", run)).isEqualTo("payroll.refused.own");
            assertThat(house.refused("payroll.post", run)).isEqualTo("payroll.refused.state");
            house.done("payroll.review", run);
            house.done("payroll.supplement", Map.of("employee", "E-3", "text", "Too late", "amount", "500"));
            house.done("payroll.post", run);
            assertThat(house.rows("supplements").getFirst().wire(7)).isEmpty();
            assertThat(house.refused("payroll.calculate", run)).isEqualTo("payroll.refused.state");
            house.done("payroll.pay", run);
            house.done("payroll.pay-tax", Map.of("payroll", run.get("payroll"), "levy", "withheld"));
            assertThat(house.refused("payroll.pay-tax", Map.of("payroll", run.get("payroll"), "levy", "withheld")))
                    .isEqualTo("payroll.refused.paid");
            house.done("payroll.report", run);
            assertThat(closing(house, "2930")).isEqualTo(Money.ZERO);
            assertThat(closing(house, "2600")).isEqualTo(Money.ZERO);
            assertThat(closing(house, "2770")).isEqualTo(Money.of("-56400"));
            assertThat(closing(house, "2940")).isEqualTo(Money.of("-48920"));
            assertThat(house.company().check(10)).isEmpty();
            assertThat(house.runAgain()).isEqualTo(house.company().tables());
        }
    }

    private static Money closing(Founded house, String account) {
        return house.rows("trial-balance").stream()
                .filter(row -> row.wire(0).equals(account))
                .map(row -> row.money("closing"))
                .findFirst()
                .orElse(Money.ZERO);
    }
}
