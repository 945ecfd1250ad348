package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.VirtualSession;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Letters on lists that no index of words knows: queues, and lists of documents.
class SiftTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private void order(String customer) {
        desk.house.done(
                "order.place",
                Map.of("customer", customer, "lines", List.of(Map.of("product", "9001", "quantity", "1"))));
    }

    private VirtualSession open(Side side) {
        return desk.open(Lang.NB, side, 80, 24, Theme.Mode.COLOUR);
    }

    @Test
    void a_queue_is_narrowed_by_any_of_its_words() {
        order("10001");
        order("10003");
        order("10004");
        var session = open(Side.DESK).type("1slet");
        assertThat(session.text()).contains("20002").doesNotContain("20001").doesNotContain("20003");
        assertThat(session.type("<C-u>øst tre").text()).contains("20003").doesNotContain("20002");
        assertThat(session.type("<C-u>20001").text()).contains("Hansen Bygg").doesNotContain("20002");
        assertThat(session.type("x").text()).contains("Ingenting her");
    }

    @Test
    void documents_are_found_by_the_customers_name() {
        order("10001");
        order("10003");
        for (var order : List.of("20001", "20002")) {
            desk.house.done("order.confirm", Map.of("order", order));
            desk.house.done("invoice.post", Map.of("order", order));
        }
        var session = open(Side.OFFICE).type("fsletten");
        assertThat(session.text()).contains("Sletten Snekkeri").doesNotContain("Hansen");
    }

    @Test
    void a_long_queue_is_narrowed_exactly_and_gone_through_by_key() {
        for (int i = 0; i < 450; i++) order(i % 9 == 0 ? "10003" : "10001");
        var session = open(Side.DESK).type("1snek<Tab>");
        assertThat(session.text()).contains("20442").doesNotContain("Hansen");
        assertThat(session.type("<End>").text()).contains(">20001");
        assertThat(session.text()).doesNotContain("Hansen");
        assertThat(session.type("<PageUp><PageUp><PageUp><PageUp>").text()).contains(">20442");
    }

    @Test
    void what_comes_in_while_a_queue_is_narrowed_shows_where_it_fits() {
        order("10003");
        var session = open(Side.DESK).type("1slet<Tab>");
        order("10001");
        order("10003");
        session.changed("sales_order");
        assertThat(session.text()).contains("20003").doesNotContain("20002").contains(">20001");
    }
}
