package kontor.backoffice.development;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Outcome;
import kontor.stories.Founded;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who hears of an improvement, and when all have.
class CallBackTest {

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        trade.close();
    }

    private void ship(String customer) {
        var order = trade.placeFor(customer, line("A", "1"));
        house.done("order.confirm", Map.of("order", order));
        trade.send(order);
    }

    private void improve(String change) {
        house.done("product.improve", Map.of("product", "A"));
        house.done("product.improved", Map.of("product", "A", "change", change));
    }

    private List<String> list() {
        return house.rows("call-backs", "product", "A").stream()
                .map(row -> row.number() + " " + row.text("name") + " " + row.text("state"))
                .toList();
    }

    /// As the desk does, from its queue of what is to be told.
    private void tell(String callBack) {
        var waiting = house.rows("to-tell").stream()
                .filter(row -> row.text("subject").equals(callBack))
                .findFirst()
                .orElseThrow();
        house.done("tell.done", Map.of("tell", waiting.number(), "channel", "phone"));
    }

    private boolean untold() {
        return house.run(Founded.OPERATOR, house.command("test.all-told", Map.of("product", "A")))
                instanceof Outcome.Refused;
    }

    @Test
    void whoever_holds_the_product_is_listed_once_and_told_in_their_language() {
        trade.receive("A", "100", "10");
        ship(Trade.HANSEN);
        ship(Trade.HANSEN);
        ship(Trade.BERG);
        house.done("customer.change", Map.of("customer", Trade.BERG, "name", "Berg Ltd", "language", "en"));
        trade.place(line("A", "1"));
        improve("Longer hinges");

        assertThat(list()).containsExactly("C-1 Hansen Bygg AS LISTED", "C-2 Berg Ltd LISTED");
        assertThat(house.rows("product-revisions", "product", "A").getFirst().text("revision"))
                .isEqualTo("B");
        assertThat(untold()).isTrue();

        house.done(
                "callback.prepare-all",
                Map.of("product", "A", "words", "Your door has longer hinges.", "language", "en"));
        assertThat(list()).containsExactly("C-1 Hansen Bygg AS LISTED", "C-2 Berg Ltd READY");
        assertThat(house.refused("callback.prepare", Map.of("callBack", "C-2", "words", "Again")))
                .isEqualTo("callback.refused.state");
        house.done("callback.prepare", Map.of("callBack", "C-1", "words", "Døra har fått lengre hengsler."));
        tell("C-1");
        assertThat(untold()).isTrue();
        tell("C-2");
        assertThat(list()).containsExactly("C-1 Hansen Bygg AS TOLD", "C-2 Berg Ltd TOLD");
        assertThat(untold()).isFalse();

        improve("Brass");
        assertThat(list()).hasSize(4);
        assertThat(untold()).isTrue();
    }

    @Test
    void whoever_complained_comes_first_and_their_case_is_not_verified_before_they_are_told() {
        house.done("goods.receive", Map.of("product", "A", "quantity", "9", "unitCost", "5"));
        ship(Trade.HANSEN);
        ship(Trade.BERG);
        var complaint = house.done("complaint.receive", Map.of("customer", Trade.BERG, "words", "Squeaks"));
        house.done("complaint.acknowledge", Map.of("complaint", complaint));
        house.done("complaint.forward", Map.of("complaint", complaint, "about", Map.of("product", "A")));
        improve("Oiled");

        assertThat(house.rows("call-backs", "product", "A"))
                .extracting(row -> row.text("name") + " " + row.wire(row.view().at("complaint")))
                .containsExactly("Berg Ltd " + complaint, "Hansen Bygg AS ");
        assertThat(house.rows("decision-sheet", "product", "A").getFirst().get("complaints"))
                .contains(1L);
    }

    @Test
    void of_certain_lots_only_who_holds_them_is_listed() {
        for (var lot : List.of("X", "XY", "Z")) {
            house.done("goods.receive", Map.of("product", "A", "quantity", "1", "unitCost", "5", "lot", lot));
            ship(house.done("customer.register", Map.of("name", "Holder of " + lot)));
        }
        house.done("product.improve", Map.of("product", "A"));
        house.done("product.improved", Map.of("product", "A", "change", "Oak", "lots", List.of("X", "Z")));

        assertThat(list()).containsExactly("C-1 Holder of X LISTED", "C-2 Holder of Z LISTED");
    }

    @Test
    void who_cannot_be_told_is_taken_off_with_a_reason_and_who_is_erased_at_once() {
        var berit = house.done("customer.register", Map.of("name", "Berit Bakken"));
        trade.receive("A", "100", "0");
        ship(Trade.HANSEN);
        ship(berit);
        improve("Oak");
        house.done("callback.drop", Map.of("callBack", "C-1", "reason", "Bankrupt"));
        assertThat(untold()).isTrue();
        house.done(new ForgetCallBacks(new kontor.kernel.Numbers.CustomerNumber(berit)));
        assertThat(untold()).isFalse();
        assertThat(house.refused("callback.prepare", Map.of("callBack", "C-2", "words", "Hei")))
                .isEqualTo("callback.refused.state");
        assertThat(house.refused("callback.prepare-all", Map.of("product", "A", "words", "Hei")))
                .isEqualTo("callback.refused.nobody");
    }

    @Test
    void a_long_list_is_made_and_prepared_page_by_page_and_misses_nobody() {
        trade.receive("A", "100", "10");
        for (int i = 0; i < 51; i++) ship(house.done("customer.register", Map.of("name", "Customer " + i)));
        improve("Oak");
        assertThat(list()).hasSize(51);
        house.done("callback.prepare-all", Map.of("product", "A", "words", "Hei"));
        assertThat(house.rows("call-backs", "product", "A"))
                .extracting(row -> row.text("state"))
                .containsOnly("READY");
    }
}
