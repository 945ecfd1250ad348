package kontor.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What belongs to a campaign is told apart in the reports; a day's rate is kept once, with its source.
class CampaignsAndRatesTest {

    private static final Floor FLOOR = new Floor();

    @AfterAll
    static void every_check_holds() {
        assertThat(FLOOR.company().check(10)).isEmpty();
        FLOOR.close();
    }

    private static Map<String, Object> advertising(String campaign) {
        return Map.of(
                "text",
                "Posters",
                "lines",
                List.of(
                        Map.of("account", "7320", "amount", "800", "campaign", campaign),
                        Map.of("account", "1920", "amount", "-800")));
    }

    @Test
    void a_campaign_has_its_own_result() {
        FLOOR.done("dimension.set", Map.of("number", "SPRING", "kind", "campaign", "name", "Spring doors"));

        FLOOR.done("voucher.post", advertising("SPRING"));

        var results = FLOOR.rows("dimension-results", "span", "2026-11");
        assertThat(results).hasSize(1);
        assertThat(results.getFirst().wire(1)).isEqualTo("SPRING");
        assertThat(results.getFirst().money("amount")).isEqualTo(Money.of("-800.00"));
        FLOOR.done("ledger.fold", Map.of("most", 100));
        assertThat(FLOOR.rows("dimension-results", "span", "2026-11")).hasSize(1);
        assertThat(FLOOR.refused("voucher.post", advertising("AUTUMN"))).isEqualTo("voucher.refused.dimension");
    }

    @Test
    void a_rate_said_again_takes_the_place_of_the_first() {
        FLOOR.done("rate.set", Map.of("currency", "eur", "on", "2026-11-20", "rate", "11.6425"));
        FLOOR.done("rate.set", Map.of("currency", "EUR", "on", "2026-11-20", "rate", "11.65", "source", "The bank"));

        var rates = FLOOR.rows("rates");
        assertThat(rates).hasSize(1);
        assertThat(rates.getFirst().wire(0)).isEqualTo("EUR/2026-11-20");
        assertThat(rates.getFirst().wire(rates.getFirst().view().at("rate"))).isEqualTo("11.6500");
        assertThat(FLOOR.refused("rate.set", Map.of("currency", "NOK", "on", "2026-11-20", "rate", "1")))
                .isEqualTo("currency.refused.field");
    }
}
