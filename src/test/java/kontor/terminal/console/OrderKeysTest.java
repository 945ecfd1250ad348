package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How many keys an order takes, from the desk's first screen until the confirmed order's number shows.
class OrderKeysTest {

    private static final Pattern KEY = Pattern.compile("<[^>]+>|.");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private int keys(String script) {
        return (int) KEY.matcher(script).results().count();
    }

    @Test
    void three_lines_take_at_most_31_keys() {
        var script = "n10001<Enter>4711<Enter>2<Enter>4812<Enter>1<Enter>9001<Enter>3<Enter><Enter>";
        assertThat(keys(script)).isLessThanOrEqualTo(31);
        var session = desk.open().type(script);
        assertThat(session.text()).contains("20001");
        var order = desk.house.rows("orders", "number", "20001").getFirst();
        assertThat(order.text("state")).isEqualTo("CONFIRMED");
        assertThat(desk.house.rows("order-lines", "order", "20001")).hasSize(3);
    }

    @Test
    void five_lines_take_at_most_60_keys() {
        var script = "n10001<Enter>4711<Enter>2<Enter>4812<Enter>1<Enter>5010<Enter>8<Enter>9001<Enter>3<Enter>"
                + "4711<Enter>1<Enter><Enter>";
        assertThat(keys(script)).isLessThanOrEqualTo(60);
        assertThat(desk.open().type(script).text()).contains("20001");
        assertThat(desk.house.rows("order-lines", "order", "20001")).hasSize(5);
    }

    @Test
    void the_lookup_of_an_order_line_says_what_is_in_stock() {
        var session = desk.open().type("n10001<Enter>48");
        assertThat(session.text()).contains("Karm furu").contains("12");
        desk.house.done(
                "order.place",
                java.util.Map.of(
                        "customer",
                        "10002",
                        "lines",
                        java.util.List.of(java.util.Map.of("product", "4812", "quantity", "5"))));
        desk.house.done("order.confirm", java.util.Map.of("order", "20001"));
        assertThat(session.type("<Backspace>8").text()).contains("790,00  7 på lager");
    }
}
