package kontor.frontdesk.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kontor.storage.Company;
import kontor.storage.Postgres;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

/// Whoever is reached has said yes, the company can show when and how, and a person who is erased leaves no words.
class ConsentsTest {

    @Test
    void a_consent_is_given_withdrawn_shown_and_erased() throws InterruptedException {
        try (var house = new Founded()) {
            var kari = house.done("customer.register", Map.of("name", "Kari Bakken"));
            var mail = Map.of("customer", kari, "channel", "email", "purpose", "marketing", "how", "Kari ringte");
            assertThat(house.refused("consent.withdraw", mail)).isEqualTo("consent.refused.never");
            var number = house.done("consent.give", mail);
            assertThat(house.refused("consent.give", mail)).isEqualTo("consent.refused.state");
            var sms = Map.of("customer", kari, "channel", "sms", "purpose", "marketing", "how", "");
            assertThat(house.refused("consent.give", sms)).isEqualTo("consent.refused.field");
            assertThat(house.done("consent.withdraw", mail)).isEqualTo(number);
            assertThat(house.done("consent.give", mail)).isEqualTo(number);
            assertThat(house.rows("consents", "customer", kari)).hasSize(1);
            assertThat(house.rows("consent-history", "consent", number).stream().map(r -> r.wire(1)))
                    .containsExactly("given", "withdrawn", "given");

            house.done("customer.erase", Map.of("customer", kari));
            var row = house.rows("consents", "customer", kari).getFirst();
            assertThat(row.wire(1)).isEqualTo("withdrawn");
            assertThat(row.text("how")).isEqualTo("erased-" + number);
            assertThat(String.join("", house.journal())).doesNotContain("Kari ringte");
            assertThat(house.refused("consent.give", mail)).isEqualTo("consent.refused.gone");
            assertThat(house.company().check(3)).isEmpty();
            if (!Postgres.wanted())
                assertThat(Company.replayed(house.log(), house.catalogue()))
                        .isEqualTo(house.company().tables());
        }
    }
}
