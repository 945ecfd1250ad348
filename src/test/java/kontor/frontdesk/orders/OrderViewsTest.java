package kontor.frontdesk.orders;

import static kontor.stories.Trade.BERG;
import static kontor.stories.Trade.HANSEN;
import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import kontor.kernel.Query;
import kontor.kernel.Row;
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

    @Test
    void letters_find_orders_by_the_customers_name_newest_first_page_by_page() {
        for (int i = 0; i < 7; i++) trade.placeFor(i % 3 == 2 ? BERG : HANSEN, line("A", "1"));
        trade.house().company().searchable();
        var name = trade.of("20001", "name").substring(0, 3);
        var all = trade.house().rows("orders", Query.first(10).typed(name));
        assertThat(all.stream().map(Row::number)).containsExactly("20007", "20005", "20004", "20002", "20001");
        var first = trade.house().rows("orders", Query.first(2).typed(name));
        var second = trade.house()
                .rows("orders", Query.first(2).typed(name).after(first.getLast().cursor()));
        assertThat(second).isEqualTo(all.subList(2, 4));
        assertThat(trade.house()
                        .rows(
                                "orders",
                                Query.first(2)
                                        .typed(name)
                                        .before(second.getFirst().cursor())))
                .isEqualTo(first);
    }
}
