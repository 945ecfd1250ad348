package kontor.backoffice.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kontor.kernel.Permission;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

/// What somebody may do is given, shown with its reason, taken back, and never joins both sides of the hatch.
class RightsTest {

    @Test
    void a_right_is_given_to_a_role_shown_with_who_gave_it_and_taken() throws InterruptedException {
        try (var house = new Founded()) {
            var right = Map.of("role", "buyer", "permission", "orders.take", "why", "Ferie");
            assertThat(house.refused("role.revoke", right)).isEqualTo("role.refused.has-not");
            house.done("role.grant", right);
            assertThat(house.refused("role.grant", right)).isEqualTo("role.refused.has");
            house.done("user.change", Map.of("login", "kari", "roles", java.util.List.of("manager", "buyer")));
            var why = house.rows("user-rights", "permission", "orders.take").getFirst();
            assertThat(why.wire(1) + " " + why.wire(3)).isEqualTo("kari buyer");
            assertThat(why.text("given-by")).isEqualTo(Founded.OPERATOR.audited());
            assertThat(house.rows("user-rights", "permission", "*").stream().map(row -> row.wire(1)))
                    .containsExactly("kari");
            house.done("role.revoke", right);
            assertThat(house.rows("user-rights", "permission", "orders.take")).isEmpty();
            assertThat(house.rows("rights-history").stream().map(row -> row.wire(4)))
                    .containsExactly("false", "true");
            assertThat(house.company().check(3)).isEmpty();
        }
    }

    @Test
    void no_role_finds_out_and_tells_and_managers_rights_are_given_to_nobody() {
        try (var house = new Founded()) {
            assertThat(house.refused("role.grant", Map.of("role", "caseworker", "permission", "complaints.tell")))
                    .isEqualTo("role.refused.wall");
            assertThat(house.refused("role.grant", Map.of("role", "service", "permission", "cases.handle")))
                    .isEqualTo("role.refused.wall");
            assertThat(house.refused("role.grant", Map.of("role", "seller", "permission", "users.run")))
                    .isEqualTo("role.refused.field");
            assertThat(house.refused("role.grant", Map.of("role", "manager", "permission", "orders.take")))
                    .isEqualTo("role.refused.has-all");
            assertThat(house.refused("role.grant", Map.of("role", "vikar", "permission", "orders.take")))
                    .startsWith("user.refused");
            house.done("role.grant", Map.of("role", "vikar", "permission", "orders.take", "newRole", true));
            var names = house.catalogue().permissions().stream()
                    .map(Permission::name)
                    .toList();
            assertThat(names).containsAll(Set.copyOf(RightsSql.TELLS)).containsAll(RightsSql.FINDS);
        }
    }

    @Test
    void a_setting_says_what_it_was_and_who_changed_it() {
        try (var house = new Founded()) {
            house.done("setting.change", Map.of("setting", "console-lock", "value", 20, "why", "Revisor ba om det"));
            var step = house.rows("setting-history", "setting", "console-lock").getFirst();
            assertThat(step.get("before")).contains(0L);
            assertThat(step.get("value")).contains(20L);
            assertThat(step.text("why")).contains("Revisor");
        }
    }

    @Test
    void all_that_the_law_changes_says_from_when_and_where_it_stands() {
        try (var house = new Founded()) {
            var rules = house.rows("dated-rates");
            assertThat(rules).hasSizeGreaterThan(30);
            assertThat(rules).allSatisfy(rule -> assertThat(rule.text("source")).isNotBlank());
            house.done("customer.register", Map.of("name", "Berg AS"));
            assertThat(house.rows("number-series").stream().map(Row::number)).contains("customer");
        }
    }
}
