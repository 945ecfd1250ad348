package kontor.frontdesk.orders;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import kontor.kernel.Query;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderViewsTest {

    private final Trade trade = new Trade();

    @AfterEach
    void close() {
        trade.close();
    }

    @Test
    void a_part_of_the_list_comes_in_the_lists_own_order_page_by_page() {
        for (int i = 0; i < 9; i++) {
            var order = trade.place(line("A", "1"));
            if (i % 2 == 0) trade.house().done("order.confirm", Map.of("order", order));
        }
        var confirmed = Query.first(2).where("state", OrderState.CONFIRMED);
        var found = new ArrayList<String>();
        for (var page = trade.house().rows("orders", confirmed); !page.isEmpty(); ) {
            page.forEach(row -> found.add(row.number()));
            page = trade.house().rows("orders", confirmed.after(page.getLast().cursor()));
        }
        assertThat(found).hasSize(5).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void the_list_hears_of_what_happens_in_the_warehouse() {
        assertThat(trade.house().company().reads().tables(OrderViews.ORDERS))
                .contains("sales_order", "delivery", "customer");
    }

    @Test
    void orders_are_found_by_the_beginning_of_their_number() {
        trade.place(line("A", "1"));
        trade.place(line("A", "1"));
        assertThat(trade.house().rows("orders", Query.first(9).typed("20002"))).hasSize(1);
        assertThat(trade.house().rows("orders", Query.first(9).typed("2"))).hasSize(2);
        assertThat(trade.house().rows("orders", Query.first(9).typed("3"))).isEmpty();
    }
}
