package kontor.backoffice.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Outcome;
import kontor.kernel.PinHash;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.kernel.Side;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KiosksTest {

    private static final Actor KARI = Actor.user("kari").at("kasse-1");

    private final Founded house = new Founded();

    @AfterEach
    void close() {
        assertThat(house.company().check(10)).isEmpty();
        house.close();
    }

    private void till(String side, String... roles) {
        house.done("kiosk.add", Map.of("kiosk", "kasse-1", "place", "Kasse 1", "side", side, "roles", List.of(roles)));
    }

    private boolean mayRegister() {
        return house.run(KARI, house.command("customer.register", Map.of("name", "Prøve"))) instanceof Outcome.Done<?>;
    }

    private boolean sees(String view) {
        return house.company().reads().page(KARI, house.catalogue().view(view).orElseThrow(), Query.first(1))
                instanceof Outcome.Done<?>;
    }

    @Test
    void a_manager_at_a_kiosk_may_only_what_the_place_lends() {
        till("desk", "seller");

        assertThat(mayRegister()).isTrue();
        assertThat(sees("customers")).isTrue();
        assertThat(sees("ledger")).isFalse();
        assertThat(sees("users")).isFalse();
        assertThat(house.run(KARI, house.command("kiosk.close", Map.of("kiosk", "kasse-1"))))
                .isEqualTo(Outcome.refused(new Reads.NotAllowed("users.run")));
    }

    @Test
    void the_other_side_is_closed_whatever_the_roles_lend() {
        till("office", "seller", "accountant");

        assertThat(sees("ledger")).isTrue();
        assertThat(sees("customers")).as("of both sides").isTrue();
        assertThat(mayRegister()).as("of the desk").isFalse();
    }

    @Test
    void without_roles_unknown_or_closed_a_kiosk_shows_nothing_at_once() {
        assertThat(sees("customers")).isFalse();
        till("desk", "seller");
        assertThat(sees("customers")).isTrue();
        house.done("kiosk.change", Map.of("kiosk", "kasse-1", "roles", List.of()));
        assertThat(sees("customers")).isFalse();
        house.done("kiosk.change", Map.of("kiosk", "kasse-1", "roles", List.of("seller")));
        house.done("kiosk.close", Map.of("kiosk", "kasse-1"));
        assertThat(sees("customers")).isFalse();
        assertThat(house.company().ask(new Kiosks(new KioskName("kasse-1")))).isEmpty();
        assertThat(house.refused("kiosk.close", Map.of("kiosk", "kasse-1"))).isEqualTo("kiosk.refused.state");
        house.done("kiosk.reopen", Map.of("kiosk", "kasse-1"));
        assertThat(mayRegister()).isTrue();
    }

    @Test
    void the_audit_trail_says_where_it_was_done_and_a_replay_gives_the_same() {
        till("desk", "seller");
        mayRegister();
        assertThat(house.company().check(1)).isEmpty();

        assertThat(house.rows("audit").getFirst().text("actor")).isEqualTo("kari@kasse-1");
        assertThat(Actor.parse("kari@kasse-1")).isEqualTo(KARI);
        assertThat(house.runAgain()).isEqualTo(house.company().tables());
    }

    @Test
    void a_kiosk_has_a_name_of_its_own_and_never_a_managers_rights() {
        till("desk", "seller");

        assertThat(house.refused("kiosk.add", Map.of("kiosk", "kari", "place", "A", "side", "desk")))
                .isEqualTo("kiosk.refused.taken");
        assertThat(house.refused("kiosk.add", Map.of("kiosk", "kasse-1", "place", "A", "side", "desk")))
                .isEqualTo("kiosk.refused.taken");
        assertThat(house.refused("user.add", Map.of("login", "kasse-1", "password", "x")))
                .isEqualTo("user.refused.twice");
        assertThat(house.refused("kiosk.add", Map.of("kiosk", "Kasse 2", "place", "A", "side", "desk")))
                .isEqualTo("kiosk.refused.name");
        assertThat(house.refused("kiosk.change", Map.of("kiosk", "kasse-1", "roles", List.of("seller", "manager"))))
                .isEqualTo("kiosk.refused.manager");
        assertThat(house.refused("kiosk.change", Map.of("kiosk", "kasse-1", "roles", List.of(), "lockAfter", "0")))
                .isEqualTo("kiosk.refused.field");
        assertThat(house.refused("kiosk.add", Map.of("kiosk", "k2", "place", "x".repeat(21), "side", "desk")))
                .isEqualTo("kiosk.refused.field");
    }

    @Test
    void it_locks_when_it_says_or_else_when_the_company_does() {
        till("desk", "seller");
        assertThat(found().lockAfter()).isEqualTo(Duration.ofMinutes(5));
        house.done("setting.change", Map.of("setting", "kiosk-lock", "value", "2"));
        assertThat(found().lockAfter()).isEqualTo(Duration.ofMinutes(2));
        house.done("kiosk.change", Map.of("kiosk", "kasse-1", "roles", List.of("seller"), "lockAfter", "1"));
        assertThat(found())
                .isEqualTo(new Kiosks.Found(new KioskName("kasse-1"), "Kasse 1", Side.DESK, Duration.ofMinutes(1)));
        assertThat(house.refused("setting.change", Map.of("setting", "kiosk-lock", "value", "0")))
                .isEqualTo("setting.refused.field");
        assertThat(house.refused("setting.change", Map.of("setting", "coffee", "value", "1")))
                .isEqualTo("setting.refused.unknown");
    }

    private Kiosks.Found found() {
        return house.company().ask(new Kiosks(new KioskName("kasse-1"))).orElseThrow();
    }

    @Test
    void figures_that_no_door_has_hashed_never_become_a_pin() {
        assertThat(house.refused("user.pin", Map.of("login", "kari", "pin", "2580")))
                .isEqualTo("user.refused.field");
        assertThat(house.journal()).noneMatch(entry -> entry.contains("2580"));
    }

    @Test
    void a_pin_is_four_to_eight_figures_and_no_first_guess() {
        assertThat(List.of("2580", "13579", "90210", "11112222")).allMatch(PinHash::fits);
        assertThat(List.of("258", "123456789", "1234", "9876", "0000", "12a4", "", "２５８０"))
                .noneMatch(PinHash::fits);
        assertThat(Optional.of(new PinHash("2580")).toString()).doesNotContain("2580");
    }
}
