package kontor.backoffice.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Reads;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsersTest {

    private final Founded house = new Founded();

    @AfterEach
    void close() {
        house.close();
    }

    private boolean mayRegister(String login) {
        var command = house.command("customer.register", Map.of("name", "Prøve"));
        return !house.run(Actor.user(login), command)
                .equals(Outcome.refused(new Reads.NotAllowed("customers.register")));
    }

    @Test
    void a_user_may_what_the_roles_give_and_nothing_else() {
        house.done("user.add", Map.of("login", "siri", "password", "x", "roles", List.of("seller")));
        house.done("user.add", Map.of("login", "arne", "password", "x", "roles", List.of("warehouse", "accountant")));
        house.done("user.add", Map.of("login", "ny", "password", "x"));
        assertThat(mayRegister("siri")).isTrue();
        assertThat(mayRegister("arne")).isFalse();
        assertThat(mayRegister("ny")).isFalse();
        assertThat(mayRegister("kari")).as("the manager").isTrue();
        assertThat(house.rows("users", "number", "arne").getFirst().text("roles"))
                .isEqualTo("accountant warehouse");
    }

    @Test
    void who_is_no_longer_active_may_nothing_at_once() {
        house.done("user.add", Map.of("login", "siri", "password", "x", "roles", List.of("seller")));
        house.done("user.change", Map.of("login", "siri", "roles", List.of("seller"), "active", false));
        assertThat(mayRegister("siri")).isFalse();
    }

    @Test
    void everybody_gives_themselves_a_password_whatever_their_roles_and_nobody_else() {
        house.done("user.add", Map.of("login", "ny", "password", "x"));
        house.done("user.add", Map.of("login", "gone", "password", "x"));
        house.done("user.change", Map.of("login", "gone", "roles", List.of(), "active", false));
        var own = house.command("user.own-password", Map.of("password", "anew"));

        assertThat(house.run(Actor.user("ny"), own)).isEqualTo(Outcome.done(new Login("ny")));

        assertThat(house.company().ask(new Users(new Login("ny"))).orElseThrow().password())
                .isEqualTo(new PasswordHash("anew"));
        assertThat(house.company()
                        .ask(new Users(new Login("kari")))
                        .orElseThrow()
                        .password())
                .isEqualTo(new PasswordHash("none"));
        assertThat(house.run(Actor.user("gone"), own)).isEqualTo(Outcome.refused(new Reads.NotAllowed("users.own")));
        assertThat(house.refused(own)).as("an operator has none").isInstanceOf(NoSuch.class);
    }

    @Test
    void the_last_manager_stays() {
        assertThat(house.refused(house.command("user.change", Map.of("login", "kari", "roles", List.of("seller")))))
                .isEqualTo(new UserRefusal.LastManager(new Login("kari")));
        house.done("user.add", Map.of("login", "siri", "password", "x", "roles", List.of("manager")));
        house.done("user.change", Map.of("login", "kari", "roles", List.of("seller")));
        assertThat(house.refused("user.change", Map.of("login", "siri", "roles", List.of("manager"), "active", false)))
                .isEqualTo("user.refused.last");
    }

    @Test
    void logins_are_short_lower_case_and_unique_and_roles_exist() {
        assertThat(house.refused("user.add", Map.of("login", "Kari B", "password", "x")))
                .isEqualTo("user.refused.login");
        assertThat(house.refused("user.add", Map.of("login", "kari", "password", "x")))
                .isEqualTo("user.refused.twice");
        assertThat(house.refused(
                        house.command("user.add", Map.of("login", "ole", "password", "x", "roles", List.of("king")))))
                .isEqualTo(new UserRefusal.NoRole(new RoleName("king")));
    }

    @Test
    void a_company_is_founded_once() {
        assertThat(house.refused(
                        "company.found",
                        Map.of("name", "To", "orgNumber", "974760673", "login", "ola", "password", "x")))
                .isEqualTo("company.refused.founded");
    }
}
