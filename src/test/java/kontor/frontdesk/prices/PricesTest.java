package kontor.frontdesk.prices;

import static kontor.stories.Trade.HANSEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Query;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Prices as people agree on them, through the real commands; one company for all, each test with products of its own.
class PricesTest {

    private static final Trade TRADE = new Trade();

    @AfterAll
    static void close() {
        assertThat(TRADE.faults()).isEmpty();
        TRADE.close();
    }

    private static String done(String command, Map<String, ?> fields) {
        return TRADE.house().done(command, fields);
    }

    private static void product(String number, String price, String vatCode, String cost) {
        done(
                "product.register",
                Map.of(
                        "number", number, "name", number, "price", price, "vatCode", vatCode, "kind", "goods", "cost",
                        cost));
    }

    private static String customer(String name) {
        return done("customer.register", Map.of("name", name));
    }

    private static String list(String name) {
        return done("price-list.add", Map.of("name", name));
    }

    private static Map<String, Object> line(String product, Object quantity) {
        return Map.of("product", product, "quantity", quantity);
    }

    private static String net(String customer, Map<String, Object> line) {
        var order = done("order.place", Map.of("customer", customer, "lines", List.of(line)));
        return TRADE.of(order, "net");
    }

    /// The numeric case T3: 5 × 40 with 10 % VAT and 1 × 20 without. Ten percent was the low rate in 2016.
    @Test
    void five_at_forty_with_ten_percent_and_one_at_twenty_without() {
        product("T3", "40", "33", "0");
        product("T3X", "20", "6", "0");
        var order = done(
                "order.place",
                Map.of("customer", HANSEN, "on", "2016-06-01", "lines", List.of(line("T3", 5), line("T3X", 1))));
        assertThat(TRADE.of(order, "net")).isEqualTo("220.00");
        assertThat(TRADE.of(order, "vat")).isEqualTo("20.00");
        assertThat(TRADE.of(order, "total")).isEqualTo("240.00");
    }

    /// T6: a price has four decimals, a line's net two.
    @Test
    void two_lines_of_less_than_an_ore_come_to_nothing_and_so_does_their_vat() {
        product("T6", "0.0035", "3", "0");
        var order = done("order.place", Map.of("customer", HANSEN, "lines", List.of(line("T6", 1), line("T6", 1))));
        assertThat(TRADE.lines(order, "price")).containsExactly("0.0035", "0.0035");
        assertThat(TRADE.lines(order, "net")).containsExactly("0.00", "0.00");
        assertThat(TRADE.of(order, "net")).isEqualTo("0.00");
        assertThat(TRADE.of(order, "vat")).isEqualTo("0.00");
    }

    /// T12: each line's net is rounded, not their sum. Thirteen percent was the middle rate in 2006.
    @Test
    void a_lines_net_is_rounded_before_the_sum() {
        product("T12", "12.12", "31", "0");
        var order = done(
                "order.place",
                Map.of(
                        "customer",
                        HANSEN,
                        "on",
                        "2006-03-01",
                        "lines",
                        List.of(line("T12", "12.12"), line("T12", "12.12"))));
        assertThat(TRADE.of(order, "net")).isEqualTo("293.78");
        assertThat(TRADE.of(order, "vat")).isEqualTo("38.19");
    }

    @Test
    void the_nearest_list_and_there_the_highest_quantity_reached_decides() {
        product("N", "100", "3", "0");
        var group = list("Builders");
        var own = done("price-list.add", Map.of("name", "Nilsen", "base", group));
        var all = done("price-list.add", Map.of("name", "Week 48", "everyone", true));
        var nilsen = customer("Nilsen AS");
        assertThat(net(nilsen, line("N", 20))).isEqualTo("2000.00");
        done("price.set", Map.of("list", all, "product", "N", "percentage", "50"));
        assertThat(net(nilsen, line("N", 20))).isEqualTo("1000.00");
        done("customer.price-list", Map.of("customer", nilsen, "list", own));
        done("price.set", Map.of("list", group, "product", "N", "price", "90"));
        done("price.set", Map.of("list", group, "product", "N", "price", "80", "fromQuantity", 10));
        assertThat(net(nilsen, line("N", 9))).isEqualTo("810.00");
        assertThat(net(nilsen, line("N", 10))).isEqualTo("800.00");
        var nearest = done("price.set", Map.of("list", own, "product", "N", "price", "95.5", "fromQuantity", 20));
        assertThat(net(nilsen, line("N", 20))).isEqualTo("1910.00");
        assertThat(net(HANSEN, line("N", 20))).isEqualTo("1000.00");
        assertThat(net(nilsen, Map.of("product", "N", "quantity", 20, "price", "99")))
                .isEqualTo("1980.00");
        assertThat(net(nilsen, Map.of("product", "N", "quantity", 20, "discount", "10")))
                .isEqualTo("1719.00");
        var why = TRADE.house()
                .rows(
                        "price-explain",
                        Query.first(9)
                                .where("customer", new CustomerNumber(nilsen))
                                .where("product", new ProductNumber("N")));
        assertThat(why.stream().map(row -> row.wire(1)))
                .containsExactly("own-list", "base-list", "base-list", "everyone");
        assertThat(why.getFirst().wire(0)).isEqualTo(nearest);
        done("price.end", Map.of("price", nearest));
        assertThat(net(nilsen, line("N", 20))).isEqualTo("1600.00");
    }

    @Test
    void a_price_holds_from_its_first_day_to_its_last() {
        product("D", "100", "3", "0");
        var list = list("Spring");
        var dahl = customer("Dahl AS");
        done("customer.price-list", Map.of("customer", dahl, "list", list));
        done(
                "price.set",
                Map.of("list", list, "product", "D", "price", "70", "from", "2026-03-01", "to", "2026-03-31"));
        done(
                "price.set",
                Map.of("list", list, "product", "D", "price", "60", "from", "2026-03-15", "to", "2026-03-20"));
        assertThat(List.of(on(dahl, "2026-02-28"), on(dahl, "2026-03-01"), on(dahl, "2026-03-15")))
                .containsExactly("100.00", "70.00", "60.00");
        assertThat(List.of(on(dahl, "2026-03-21"), on(dahl, "2026-03-31"), on(dahl, "2026-04-01")))
                .containsExactly("70.00", "70.00", "100.00");
    }

    private static String on(String customer, String day) {
        var order = done("order.place", Map.of("customer", customer, "on", day, "lines", List.of(line("D", 1))));
        return TRADE.of(order, "net");
    }

    @Test
    void below_the_floor_the_office_decides() {
        product("F", "100", "3", "80");
        done("price.floor", Map.of("product", "F", "margin", "15"));
        var fair = Map.<String, Object>of("product", "F", "quantity", 1, "discount", "5");
        var cheap = Map.<String, Object>of("product", "F", "quantity", 1, "discount", "10");
        assertThat(confirmed(fair, line("F", 3))).isEqualTo("confirmed");
        var order = done("order.place", Map.of("customer", HANSEN, "lines", List.of(fair, cheap)));
        done("order.confirm", Map.of("order", order));
        assertThat(TRADE.of(order, "state")).isEqualTo("for-approval");
        var asked = TRADE.house().rows("approvals", "state", "waiting");
        assertThat(asked).singleElement().satisfies(row -> {
            assertThat(row.wire(0)).isEqualTo(order);
            assertThat(row.wire(row.view().at("margin"))).isEqualTo("11.11");
        });
        assertThat(TRADE.house().refused("order.confirm", Map.of("order", order)))
                .isEqualTo("order.refused.state");
        done("order.decline", Map.of("order", order, "reason", "92 will do"));
        assertThat(TRADE.of(order, "state")).isEqualTo("draft");
        done("order.confirm", Map.of("order", order));
        done("order.approve", Map.of("order", order));
        assertThat(TRADE.of(order, "state")).isEqualTo("confirmed");
        assertThat(TRADE.house().rows("approvals", "state", "waiting")).isEmpty();
    }

    /// The office let one order through, and not the one that is made of it.
    @Test
    void a_changed_order_is_asked_about_again() {
        product("G", "100", "3", "80");
        done("setting.change", Map.of("setting", "margin-floor", "value", 10));
        var order = done("order.place", Map.of("customer", HANSEN, "lines", List.of(line("G", 1))));
        var cheaper = List.of(Map.of("product", "G", "quantity", 1, "price", "81"));
        done("order.change", Map.of("order", order, "lines", cheaper));
        done("order.confirm", Map.of("order", order));
        assertThat(TRADE.of(order, "state")).isEqualTo("for-approval");
        done("order.change", Map.of("order", order, "lines", List.of(line("G", 2))));
        assertThat(TRADE.of(order, "state")).isEqualTo("draft");
        done("order.confirm", Map.of("order", order));
        assertThat(TRADE.of(order, "state")).isEqualTo("confirmed");
        done("setting.change", Map.of("setting", "margin-floor", "value", 0));
        assertThat(confirmed(Map.of("product", "G", "quantity", 1, "price", "1")))
                .isEqualTo("confirmed");
    }

    @SafeVarargs
    private static String confirmed(Map<String, Object>... lines) {
        var order = done("order.place", Map.of("customer", HANSEN, "lines", List.of(lines)));
        done("order.confirm", Map.of("order", order));
        return TRADE.of(order, "state");
    }

    @Test
    void a_price_is_one_thing_and_a_list_builds_on_one_that_stands_alone() {
        var list = list("Odd");
        var own = done("price-list.add", Map.of("name", "Odder", "base", list));
        assertThat(TRADE.house().refused("price-list.add", Map.of("name", "Oddest", "base", own)))
                .isEqualTo("price-list.refused.base");
        assertThat(TRADE.house().refused("price.set", Map.of("list", list, "product", "A")))
                .isEqualTo("price.refused.field");
        assertThat(TRADE.house()
                        .refused("price.set", Map.of("list", list, "product", "A", "price", "1", "percentage", "1")))
                .isEqualTo("price.refused.field");
        assertThat(TRADE.house().refused("price.set", Map.of("list", list, "product", "?", "price", "1")))
                .isEqualTo("price.refused.unknown");
    }
}
