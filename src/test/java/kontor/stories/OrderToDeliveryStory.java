package kontor.stories;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// From an order at the desk to goods on the road.
class OrderToDeliveryStory {

    @Test
    void an_order_goes_from_the_desk_through_the_warehouse_and_the_desk_sees_where_it_is() {
        try (var trade = new Trade()) {
            trade.receive("A", "5", "60");
            var where = new ArrayList<String>();
            var order = trade.place(line("A", "3"), line("B", "2"), line("S", "1"));
            where.add(trade.of(order, "where"));
            for (var step :
                    new String[] {"order.confirm", "goods", "delivery.pick", "delivery.pack", "delivery.ship"}) {
                if (step.equals("goods")) trade.receive("B", "2", "30");
                else trade.house().done(step, Map.of("order", order));
                where.add(trade.of(order, "where"));
            }
            assertThat(where).containsExactly("draft", "waiting", "reserved", "picked", "packed", "shipped");
            assertThat(trade.of(order, "state")).isEqualTo("in-progress");
            assertThat(trade.lines(order, "delivered")).containsExactly("3", "2", "1");
            assertThat(trade.faults()).isEmpty();
        }
    }
}
