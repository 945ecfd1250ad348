package kontor.frontdesk.orders;

import static kontor.stories.Trade.BERG;
import static kontor.stories.Trade.HANSEN;
import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.WrongState;
import kontor.registry.ProductState;
import kontor.stories.OfficeStandIn;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {

    private final Trade trade = new Trade();

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        trade.close();
    }

    @Test
    void an_order_is_a_draft_with_the_products_own_prices_numbered_from_20001() {
        assertThat(trade.place(line("A", "2"), line("B", "1"))).isEqualTo("20001");
        assertThat(trade.of("20001", "state")).isEqualTo("draft");
        assertThat(trade.of("20001", "placed")).isEqualTo("2026-11-23");
        assertThat(trade.of("20001", "net")).isEqualTo("250.00");
        assertThat(trade.of("20001", "total")).isEqualTo("312.50");
        assertThat(trade.lines("20001", "number")).containsExactly("20001-1", "20001-2");
        assertThat(trade.lines("20001", "text")).containsExactly("Door", "Frame");
    }

    @Test
    void vat_is_worked_out_a_rate_on_the_sum_of_its_nets_and_rounded_once() {
        // Three lines of 0.01 at 25 %: rounded line by line that would be nothing.
        var ore = Map.<String, Object>of("product", "A", "quantity", "1", "price", "0.01");
        var order = trade.place(ore, ore, ore, line("C", "1"));
        assertThat(trade.of(order, "net")).isEqualTo("10.03");
        assertThat(trade.of(order, "vat")).isEqualTo("1.51");
        assertThat(trade.of(order, "total")).isEqualTo("11.54");
    }

    @Test
    void what_is_said_of_price_and_discount_holds_whatever_the_registry_says_later() {
        var order = trade.place(Map.of("product", "A", "quantity", "3", "price", "99.9", "discount", "10"));
        trade.house().done("product.change", Map.of("product", "A", "price", "200", "name", "Gate"));
        assertThat(trade.lines(order, "net")).containsExactly("269.73");
        assertThat(trade.lines(order, "price")).containsExactly("99.90");
        assertThat(trade.lines(order, "text")).containsExactly("Door");
    }

    @Test
    void sales_abroad_carry_code_52_and_no_vat() {
        var order = trade.placeFor(BERG, line("A", "1"), line("C", "1"));
        assertThat(trade.lines(order, "vat-code")).containsExactly("52", "52");
        assertThat(trade.of(order, "vat")).isEqualTo("0.00");
    }

    @Test
    void what_is_wrong_is_refused_and_takes_no_number() {
        var house = trade.house();
        assertThat(house.refused("order.place", Map.of("customer", "4", "lines", List.of(line("A", "1")))))
                .isEqualTo("order.refused.unknown");
        assertThat(refused(line("X", "1"))).isEqualTo("order.refused.unknown");
        assertThat(house.refused("order.place", Map.of("customer", HANSEN))).isEqualTo("order.refused.field");
        assertThat(refused(line("A", "0"))).isEqualTo("order.refused.field");
        assertThat(refused(line("A", "-1"))).isEqualTo("order.refused.field");
        assertThat(refused(line("A", "999999999999"))).isEqualTo("order.refused.field");
        assertThat(refused(Map.of("product", "A", "quantity", "1", "price", "-1")))
                .isEqualTo("order.refused.field");
        assertThat(refused(Map.of("product", "A", "quantity", "1000000000", "price", "999999999")))
                .isEqualTo("order.refused.field");
        assertThat(trade.place(line("A", "1"))).isEqualTo("20001");
    }

    private String refused(Map<String, Object> line) {
        return trade.house().refused("order.place", Map.of("customer", HANSEN, "lines", List.of(line)));
    }

    @Test
    void only_what_the_office_sells_can_be_ordered_and_confirmed() {
        var draft = trade.place(line("A", "1"));
        trade.house().done(new OfficeStandIn.Life(new ProductNumber("A"), ProductState.NOT_FOR_SALE));
        var no = new OrderRefusal.NotSold(new ProductNumber("A"), ProductState.NOT_FOR_SALE);
        assertThat(trade.house().refused(new ConfirmOrder(new OrderNumber(draft))))
                .isEqualTo(no);
        assertThat(refused(line("A", "1"))).isEqualTo("order.refused.product");
    }

    @Test
    void a_drafts_lines_can_be_replaced_and_a_confirmed_orders_not() {
        var order = trade.place(line("A", "2"), line("B", "1"));
        var other = Map.of("order", order, "lines", List.of(line("C", "7")), "reference", "PO 7");
        trade.house().done("order.change", other);
        assertThat(trade.lines(order, "product")).containsExactly("C");
        assertThat(trade.of(order, "total")).isEqualTo("80.50");
        assertThat(trade.of(order, "reference")).isEqualTo("PO 7");

        trade.house().done("order.confirm", Map.of("order", order));
        assertThat(trade.house().refused(trade.house().command("order.change", other)))
                .isEqualTo(new WrongState("order", new OrderNumber(order), OrderState.CONFIRMED, OrderState.DRAFT));
        assertThat(trade.house().refused("order.change", Map.of("order", "4", "lines", List.of())))
                .isEqualTo("order.refused.unknown");
    }

    @Test
    void a_draft_that_is_otherwise_than_it_was_seen_is_not_changed() {
        var order = trade.place(line("A", "2"));
        var change = Map.of("order", order, "lines", List.of(line("C", "7")), "seen", "0123456789abcdef");
        assertThat(trade.house().refused("order.change", change)).isEqualTo("order.refused.changed");
        assertThat(trade.lines(order, "product")).containsExactly("A");
    }
}
