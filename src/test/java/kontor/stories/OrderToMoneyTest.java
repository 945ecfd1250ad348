package kontor.stories;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From an order at the desk to money in the bank, across the hatch and back; the desk sees where the order is.
class OrderToMoneyTest {

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        assertThat(house.rows("stuck")).isEmpty();
        trade.close();
    }

    @Test
    void an_order_goes_from_the_desk_through_the_warehouse_to_the_bank() {
        trade.receive("A", "5", "60");
        var where = new ArrayList<String>();
        var order = trade.place(line("A", "3"), line("B", "2"), line("S", "1"));
        where.add(trade.of(order, "where"));
        for (var step : List.of("order.confirm", "goods", "delivery.pick", "delivery.pack", "delivery.ship")) {
            if (step.equals("goods")) trade.receive("B", "2", "30");
            else house.done(step, Map.of("order", order));
            where.add(trade.of(order, "where"));
        }
        assertThat(trade.lines(order, "delivered")).containsExactly("3", "2", "1");
        assertThat(trade.of(order, "state")).isEqualTo("in-progress");

        var invoice = house.done("invoice.post", Map.of("order", order));
        where.add(trade.of(order, "where"));
        assertThat(trade.of(order, "state")).isEqualTo("done");
        assertThat(trade.of(order, "open")).isEqualTo("1125.00");
        house.done("payment.receive", Map.of("invoice", invoice, "amount", "125"));
        assertThat(trade.of(order, "open")).isEqualTo("1000.00");
        house.done("payment.receive", Map.of("invoice", invoice, "amount", "1000"));
        where.add(trade.of(order, "where"));
        assertThat(trade.of(order, "open")).isEqualTo("0.00");
        assertThat(where)
                .containsExactly("draft", "waiting", "reserved", "picked", "packed", "shipped", "invoiced", "paid");
    }

    @Test
    void each_part_has_its_own_invoice_and_together_they_come_to_the_order() {
        trade.receive("A", "3", "33.33");
        var order = trade.order(line("A", "3"));
        house.done("delivery.pick", Trade.part("30001", 1, 1));
        house.done("delivery.pack", Map.of("delivery", "30001"));
        house.done("delivery.ship", Map.of("delivery", "30001"));
        house.done("invoice.post", Map.of("delivery", "30001"));
        assertThat(trade.of(order, "state")).isEqualTo("in-progress");
        assertThat(trade.lines(order, "invoiced")).containsExactly("1");
        trade.send(order);
        house.done("invoice.post", Map.of("delivery", "30002"));
        assertThat(trade.of(order, "state")).isEqualTo("done");
        assertThat(trade.of(order, "invoiced")).isEqualTo(trade.of(order, "total"));
    }

    @Test
    void services_are_invoiced_by_the_orders_number_and_then_it_cannot_be_cancelled() {
        var order = trade.order(line("S", "2"));
        house.done("invoice.post", Map.of("order", order));
        assertThat(trade.of(order, "state")).isEqualTo("done");
        assertThat(trade.lines(order, "delivered")).containsExactly("2");
        assertThat(house.refused("order.cancel", Map.of("order", order))).isEqualTo("order.refused.state");
    }

    @Test
    void what_is_credited_shows_on_the_order() {
        trade.receive("A", "3", "60");
        var order = trade.order(line("A", "3"));
        trade.send(order);
        var invoice = house.done("invoice.post", Map.of("order", order));
        house.done("invoice.credit", Map.of("invoice", invoice));
        assertThat(trade.of(order, "where")).isEqualTo("credited");
        assertThat(trade.of(order, "open")).isEqualTo("0.00");
        assertThat(trade.lines(order, "credited")).containsExactly("3");
    }

    @Test
    void what_goods_cost_stands_in_the_ledger_as_in_the_warehouse() {
        trade.receive("A", "3", "33.33");
        trade.receive("A", "2", "40");
        trade.send(trade.order(line("A", "4")));
        var stock = house.rows("trial-balance", "account", "1460").getFirst();
        assertThat(stock.money("closing").toString()).isEqualTo(trade.stock("A", "value"));
    }
}
