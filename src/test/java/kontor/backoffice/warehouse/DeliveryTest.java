package kontor.backoffice.warehouse;

import static kontor.stories.Trade.line;
import static kontor.stories.Trade.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;
import kontor.kernel.WrongState;
import kontor.stories.Founded;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final DeliveryNumber FIRST = new DeliveryNumber("30001");

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        trade.close();
    }

    private static PickDelivery pick(String order) {
        return new PickDelivery(Optional.empty(), Optional.of(new OrderNumber(order)), List.of());
    }

    private static Map<String, Object> first() {
        return Map.of("delivery", "30001");
    }

    @Test
    void a_delivery_is_picked_packed_and_shipped_and_the_desk_sees_each_step() {
        trade.receive("A", "10", "60");
        var order = trade.order(line("A", "4"));
        assertThat(house.done("delivery.pick", first())).isEqualTo("30001");
        assertThat(trade.of(order, "where")).isEqualTo("picked");
        house.done("delivery.pack", first());
        assertThat(trade.of(order, "where")).isEqualTo("packed");
        house.done("delivery.ship", Map.of("delivery", "30001", "on", "2026-11-24"));
        assertThat(trade.of(order, "where")).isEqualTo("shipped");
        assertThat(trade.of(order, "state")).isEqualTo("in-progress");
        assertThat(trade.lines(order, "delivered")).containsExactly("4");
        assertThat(trade.lines(order, "reserved")).containsExactly("0");
        assertThat(trade.deliveries(order, "shipped")).containsExactly("2026-11-24");
        assertThat(trade.stock("A", "on-hand")).isEqualTo("6");
        assertThat(trade.stock("A", "reserved")).isEqualTo("0");
    }

    @Test
    void no_step_can_be_left_out_or_taken_twice() {
        trade.receive("A", "10", "60");
        trade.order(line("A", "4"));
        var steps = List.of("delivery.pick", "delivery.pack", "delivery.ship");
        for (var taken : steps) {
            for (var step : steps) {
                if (!step.equals(taken))
                    assertThat(house.refused(step, first())).isEqualTo("delivery.refused.state");
            }
            house.done(taken, first());
        }
        for (var step : steps) assertThat(house.refused(step, first())).isEqualTo("delivery.refused.state");
        assertThat(house.refused("delivery.release", first())).isEqualTo("delivery.refused.state");
        assertThat(house.refused("delivery.reserve", first())).isEqualTo("delivery.refused.state");
    }

    @Test
    void what_waits_cannot_be_picked() {
        var order = trade.order(line("A", "4"));
        assertThat(house.refused(pick(order)))
                .isEqualTo(new WrongState("delivery", FIRST, DeliveryState.WAITING, DeliveryState.PICKED));
    }

    @Test
    void a_delivery_is_named_by_itself_or_by_its_order_while_that_has_one_open() {
        trade.receive("A", "10", "60");
        assertThat(house.refused("delivery.pick", Map.of())).isEqualTo("delivery.refused.field");
        assertThat(house.refused("delivery.pick", first())).isEqualTo("delivery.refused.unknown");
        var services = trade.order(line("S", "1"));
        assertThat(house.refused(pick(services))).isEqualTo(new WarehouseRefusal.NoDelivery(new OrderNumber(services)));
        var order = trade.order(line("A", "4"));
        assertThat(house.refused("delivery.pick", Map.of("delivery", "30001", "order", order)))
                .isEqualTo("delivery.refused.field");
        house.done("delivery.pick", part("30001", 1, 1));
        assertThat(house.refused(pick(order))).isEqualTo(new WarehouseRefusal.Several(new OrderNumber(order), 2));
        house.done("delivery.pack", first());
        house.done("delivery.ship", first());
        assertThat(house.done(pick(order))).isEqualTo(new DeliveryNumber("30002"));
    }

    @Test
    void a_part_leaves_the_rest_as_a_new_delivery() {
        trade.receive("A", "10", "60");
        trade.receive("B", "1", "20");
        var order = trade.order(line("A", "4"), line("B", "3"));
        assertThat(trade.deliveries(order, "state")).containsExactly("waiting");

        house.done("delivery.pick", part("30001", 1, 3, 2, 1));
        assertThat(trade.deliveries(order, "number")).containsExactly("30001", "30002");
        assertThat(trade.deliveries(order, "state")).containsExactly("picked", "waiting");
        assertThat(trade.of(order, "where")).isEqualTo("waiting");
        house.done("delivery.pack", first());
        house.done("delivery.ship", first());
        assertThat(trade.lines(order, "delivered")).containsExactly("3", "1");
        assertThat(trade.lines(order, "reserved")).containsExactly("1", "0");

        trade.receive("B", "9", "20");
        assertThat(trade.deliveries(order, "state")).containsExactly("shipped", "reserved");
        assertThat(trade.send(order)).isEqualTo("30002");
        assertThat(trade.lines(order, "delivered")).containsExactly("4", "3");
        assertThat(trade.of(order, "where")).isEqualTo("shipped");
    }

    @Test
    void a_part_can_be_made_at_every_step() {
        trade.receive("A", "10", "60");
        var order = trade.order(line("A", "9"));
        house.done("delivery.pick", part("30001", 1, 8));
        house.done("delivery.pack", part("30001", 1, 7));
        house.done("delivery.ship", part("30001", 1, 6));
        assertThat(trade.deliveries(order, "state")).containsExactly("shipped", "reserved", "reserved", "reserved");
        assertThat(trade.lines(order, "delivered")).containsExactly("6");
        assertThat(trade.lines(order, "reserved")).containsExactly("3");
    }

    @Test
    void more_than_is_set_aside_or_was_ordered_never_leaves() {
        trade.receive("A", "3", "60");
        var order = trade.order(line("A", "4"));
        var delivery = Optional.of(FIRST);
        var four = new PickDelivery(
                delivery, Optional.empty(), List.of(new PickLine(1, Quantity.of(4), Optional.empty())));
        assertThat(house.refused(four)).isEqualTo(new WarehouseRefusal.Short(FIRST, 1, Quantity.of(4), Quantity.of(3)));
        var five = new PickDelivery(
                delivery, Optional.empty(), List.of(new PickLine(1, Quantity.of(5), Optional.empty())));
        assertThat(house.refused(five)).isEqualTo(new WarehouseRefusal.Over(FIRST, 1, Quantity.of(5), Quantity.of(4)));
        assertThat(house.refused("delivery.pick", part("30001", 2, 1))).isEqualTo("delivery.refused.over");
        assertThat(house.refused("delivery.pick", part("30001", 1, 0))).isEqualTo("delivery.refused.field");
        assertThat(house.refused("delivery.pick", part("30001", 1, 1, 1, 1))).isEqualTo("delivery.refused.field");
        assertThat(trade.deliveries(order, "state")).containsExactly("waiting");
    }

    @Test
    void services_ride_on_the_first_delivery() {
        trade.receive("A", "4", "60");
        var order = trade.order(line("A", "4"), line("S", "2"));
        house.done("delivery.pick", part("30001", 1, 1));
        house.done("delivery.pack", first());
        house.done("delivery.ship", first());
        assertThat(trade.lines(order, "delivered")).containsExactly("1", "2");
        trade.send(order);
        assertThat(trade.lines(order, "delivered")).containsExactly("4", "2");
        assertThat(house.rows("delivery-lines", "delivery", "30002")).hasSize(1);
    }

    @Test
    void goods_let_go_are_for_others_first_and_can_be_set_aside_again() {
        trade.receive("A", "4", "60");
        var first = trade.order(line("A", "4"));
        var second = trade.order(line("A", "3"));
        house.done("delivery.release", Map.of("order", first));
        assertThat(trade.deliveries(first, "state")).containsExactly("waiting");
        assertThat(trade.deliveries(second, "state")).containsExactly("reserved");
        assertThat(trade.stock("A", "available")).isEqualTo("1");
        assertThat(house.refused("delivery.reserve", Map.of("order", first))).isEqualTo("delivery.refused.short");
        house.done("order.cancel", Map.of("order", second));
        assertThat(trade.deliveries(first, "state")).containsExactly("reserved");
        house.done("delivery.release", Map.of("order", first));
        house.done("delivery.reserve", Map.of("order", first));
        assertThat(trade.deliveries(first, "state")).containsExactly("reserved");
    }

    @Test
    void the_same_product_on_several_lines_is_counted_once_each() {
        trade.receive("A", "5", "60");
        var order = trade.order(line("A", "3"), line("A", "4"));
        assertThat(trade.lines(order, "reserved")).containsExactly("3", "2");
        trade.receive("A", "2", "60");
        trade.send(order);
        assertThat(trade.stock("A", "on-hand")).isEqualTo("0");
        assertThat(trade.stock("A", "value")).isEqualTo("0.00");
    }

    @Test
    void half_a_thing_can_be_sold() {
        trade.receive("C", "2.5", "4");
        var order = trade.order(line("C", "1.25"));
        trade.send(order);
        assertThat(trade.stock("C", "on-hand")).isEqualTo("1.25");
        assertThat(trade.stock("C", "value")).isEqualTo("5.00");
    }
}
