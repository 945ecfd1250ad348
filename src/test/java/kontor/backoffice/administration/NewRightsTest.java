package kontor.backoffice.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.kernel.Actor;
import kontor.kernel.Numbers.RoleName;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

class NewRightsTest {

    private static final FoundCompany.Grant NEW = new FoundCompany.Grant(new RoleName("seller"), "moon.fly");

    @Test
    void a_role_gets_the_rights_of_a_newer_program_once() {
        try (var house = new Founded()) {
            var usual = AdministrationRoom.usualGrants(house.catalogue().permissions());
            assertThat(house.company().ask(new NewRights(usual))).isEmpty();

            var more = new java.util.ArrayList<>(usual);
            more.add(NEW);
            var bring = house.company().ask(new NewRights(more)).orElseThrow();
            assertThat(bring.grants()).isEqualTo(List.of(NEW));
            house.run(Actor.SYSTEM, bring);
            house.run(Actor.SYSTEM, bring);

            assertThat(house.company().ask(new NewRights(more))).isEmpty();
            assertThat(house.rows("roles").stream()
                            .filter(row -> row.text("permission").equals("moon.fly")))
                    .hasSize(1);
        }
    }
}
