package kontor.backoffice.warehouse;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.WrongState;
import kontor.stories.Founded;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is held for a matter of safety stays in the house.
class HoldsTest {

    private static final Actor ANOTHER = Actor.operator("another");
    private static final ComplaintNumber CASE = new ComplaintNumber("K-1");
    private static final ProductNumber A = new ProductNumber("A");

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    HoldsTest() {
        for (var words : List.of("It broke", "Mine too"))
            house.done("complaint.receive", Map.of("name", "Kari", "words", words));
    }

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        trade.close();
    }

    private String hold(String... lots) {
        return house.done("hold.place", Map.of("complaint", "K-1", "product", "A", "lots", List.of(lots)));
    }

    private void release(String hold) {
        assertThat(house.run(ANOTHER, house.command("hold.release", Map.of("hold", hold))))
                .isEqualTo(Outcome.done(new HoldNumber(hold)));
    }

    private void refusedFor(String step, String delivery) {
        assertThat(house.refused(house.command(step, Map.of("delivery", delivery))))
                .isEqualTo(new HoldRefusal.OnHold(new DeliveryNumber(delivery), 1, A, CASE));
    }

    private void lot(String quantity, String lot) {
        house.done("goods.receive", Map.of("product", "A", "quantity", quantity, "unitCost", "60", "lot", lot));
    }

    private List<String> held(String view) {
        return house.rows(view).stream()
                .map(row -> row.wire(row.view().at("held")))
                .toList();
    }

    @Test
    void reserve_pick_and_ship_refuse_with_the_number_of_the_case() {
        trade.receive("A", "10", "60");
        trade.order(line("A", "2"));
        trade.order(line("A", "3"));
        house.done("delivery.pick", Map.of("delivery", "30001"));
        house.done("delivery.pack", Map.of("delivery", "30001"));

        hold();
        var waits = trade.order(line("A", "1"));

        refusedFor("delivery.ship", "30001");
        refusedFor("delivery.pick", "30002");
        refusedFor("delivery.reserve", "30003");
        refusedFor("delivery.pick", "30003");
        assertThat(trade.of(waits, "where")).isEqualTo("waiting");
        for (var view : List.of("orders", "order-lines", "deliveries", "delivery-lines"))
            assertThat(held(view)).as(view).containsExactly("K-1", "K-1", "K-1");
        assertThat(trade.stock("A", "available")).isEqualTo("0");
        assertThat(trade.stock("A", "held")).isEqualTo("10");
    }

    @Test
    void goods_that_come_while_all_of_a_product_is_held_are_held_too_and_all_go_out_when_it_is_released() {
        var waits = trade.order(line("A", "4"));
        var hold = hold();
        trade.receive("A", "10", "60");
        assertThat(trade.of(waits, "where")).isEqualTo("waiting");

        release(hold);

        assertThat(trade.of(waits, "where")).isEqualTo("reserved");
        assertThat(held("orders")).containsExactly("");
        trade.send(waits);
    }

    @Test
    void who_placed_a_hold_cannot_release_it_and_nobody_can_release_it_twice() {
        trade.receive("A", "10", "60");
        var hold = hold();
        assertThat(house.refused("hold.release", Map.of("hold", hold))).isEqualTo("hold.refused.person");
        release(hold);
        assertThat(house.refused(house.command("hold.release", Map.of("hold", hold))))
                .isEqualTo(new WrongState("hold", new HoldNumber(hold), HoldState.RELEASED, HoldState.RELEASED));
        assertThat(house.refused("hold.release", Map.of("hold", "H-99"))).isEqualTo("hold.refused.unknown");
        var row = house.rows("holds").getFirst();
        assertThat(row.text("placed-by")).isEqualTo("operator:test");
        assertThat(row.text("released-by")).isEqualTo("operator:another");
    }

    @Test
    void only_the_lots_that_are_held_stay() {
        lot("5", "BAD");
        lot("5", "GOOD");
        trade.order(line("A", "4"));
        hold("BAD");
        assertThat(held("deliveries")).containsExactly("");
        assertThat(trade.stock("A", "available")).isEqualTo("1");
        assertThat(house.refused(
                        "delivery.pick",
                        Map.of(
                                "delivery",
                                "30001",
                                "lines",
                                List.of(Map.of("line", "1", "quantity", "4", "lot", "BAD")))))
                .isEqualTo("delivery.refused.held");

        trade.send("20001");

        assertThat(house.rows("lot-trace")).hasSize(1);
        assertThat(house.rows("lot-trace").getFirst().text("lot")).isEqualTo("GOOD");
        lot("3", "BAD");
        assertThat(trade.stock("A", "held")).isEqualTo("8");
        assertThat(held("stock-lots")).containsExactly("K-1", "");
    }

    @Test
    void what_was_picked_of_a_lot_before_it_was_held_does_not_leave() {
        lot("5", "BAD");
        lot("5", "GOOD");
        trade.order(line("A", "2"));
        trade.order(line("A", "5"));
        house.done("delivery.pick", Map.of("delivery", "30001"));
        house.done("delivery.pack", Map.of("delivery", "30001"));
        var hold = hold("BAD");

        refusedFor("delivery.ship", "30001");
        assertThat(held("deliveries")).contains("K-1");
        trade.send("20002");

        release(hold);
        house.done("delivery.ship", Map.of("delivery", "30001"));
    }

    @Test
    void two_cases_hold_the_same_and_both_have_to_release_it() {
        trade.receive("A", "10", "60");
        var first = hold();
        assertThat(hold()).isEqualTo(first);
        var second = house.done("hold.place", Map.of("complaint", "K-2", "product", "A"));
        release(first);
        assertThat(trade.stock("A", "held-for")).isEqualTo("K-2");
        release(second);
        assertThat(trade.stock("A", "available")).isEqualTo("10");
        assertThat(house.refused("hold.place", Map.of("complaint", "K-2", "product", "S")))
                .isEqualTo("hold.refused.service");
        assertThat(house.refused("hold.place", Map.of("complaint", "K-2", "product", "Z")))
                .isEqualTo("hold.refused.unknown");
        assertThat(house.refused("hold.place", Map.of("complaint", "K-9", "product", "A")))
                .isEqualTo("hold.refused.unknown");
    }
}
