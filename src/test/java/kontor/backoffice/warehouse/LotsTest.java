package kontor.backoffice.warehouse;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.stories.Founded;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Goods are followed by their lots, from the receipt to who got them.
class LotsTest {

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        trade.close();
    }

    private String receive(String quantity, String lot, String expires) {
        return house.done(
                "goods.receive",
                Map.of("product", "A", "quantity", quantity, "unitCost", "60", "lot", lot, "expires", expires));
    }

    private List<String> rows(String view, String column, String value, String... shown) {
        return house.rows(view, column, value).stream()
                .map(row -> String.join(
                        " ",
                        List.of(shown).stream()
                                .map(c -> row.wire(row.view().at(c)))
                                .toList()))
                .toList();
    }

    @Test
    void what_expires_first_is_picked_first_then_what_came_first_then_what_has_no_lot() {
        trade.receive("A", "2", "60");
        house.done("goods.receive", Map.of("product", "A", "quantity", "3", "unitCost", "50", "lot", "OLD"));
        receive("4", "LATE", "2027-12-31");
        receive("1", "SOON", "2027-01-31");
        trade.send(trade.order(line("A", "9")));

        assertThat(rows("lot-trace", "delivery", "30001", "lot", "quantity", "customer"))
                .containsExactly("LATE 4 10001", "OLD 3 10001", "SOON 1 10001");
        assertThat(rows("stock-lots", "product", "A", "lot", "on-hand")).containsExactly("LATE 0", "OLD 0", "SOON 0");
        assertThat(trade.stock("A", "on-hand")).isEqualTo("1");
        assertThat(trade.stock("A", "in-lots")).isEqualTo("0");
    }

    @Test
    void a_lot_can_be_named_and_one_line_can_take_several() {
        var first = receive("5", "X", "2027-01-31");
        receive("5", "Y", "2027-06-30");
        trade.order(line("A", "6"));
        var lots = List.of(
                Map.of("line", "1", "quantity", "4", "lot", "Y"), Map.of("line", "1", "quantity", "2", "lot", "X"));
        house.done("delivery.pick", Map.of("delivery", "30001", "lines", lots));
        assertThat(rows("stock-lots", "product", "A", "lot", "on-hand", "picked"))
                .containsExactly("X 5 2", "Y 5 4");

        house.done("delivery.pack", Map.of("delivery", "30001"));
        house.done("delivery.ship", Map.of("delivery", "30001"));
        assertThat(rows("lot-trace", "lot", "X", "delivery", "quantity", "receipt"))
                .containsExactly("30001 2 " + first);
        assertThat(rows("receipts", "number", first, "lot", "expires")).containsExactly("X 2027-01-31");
        assertThat(rows("moves", "product", "A", "number", "quantity", "lot"))
                .contains("30001-1.1 -2 X", "30001-1.2 -4 Y");
    }

    @Test
    void no_more_of_a_lot_is_picked_than_lies_there_and_no_lot_of_what_has_none() {
        receive("5", "X", "2027-01-31");
        trade.receive("A", "5", "60");
        trade.receive("B", "5", "60");
        trade.order(line("A", "6"), line("B", "1"));

        assertThat(pick("1", "6", "X")).isEqualTo("delivery.refused.lot");
        assertThat(pick("1", "1", "Z")).isEqualTo("delivery.refused.lot");
        assertThat(pick("2", "1", "X")).isEqualTo("delivery.refused.lot");
        assertThat(pick("1", "-1", "X")).isEqualTo("delivery.refused.field");
        assertThat(house.refused(
                        "goods.receive",
                        Map.of("product", "A", "quantity", "1", "unitCost", "1", "expires", "2027-01-01")))
                .isEqualTo("goods.refused.field");
        assertThat(trade.deliveries("20001", "state")).containsExactly("reserved");
    }

    private String pick(String line, String quantity, String lot) {
        return house.refused(
                "delivery.pick",
                Map.of("delivery", "30001", "lines", List.of(Map.of("line", line, "quantity", quantity, "lot", lot))));
    }

    @Test
    void what_was_picked_and_does_not_leave_lies_in_its_lot_again() {
        receive("5", "X", "2027-01-31");
        var order = trade.order(line("A", "4"));
        house.done("delivery.pick", Map.of("order", order));
        // A part of what was picked is packed: the rest is to be picked anew.
        house.done("delivery.pack", Trade.part("30001", 1, 1));
        assertThat(rows("stock-lots", "product", "A", "on-hand", "picked")).containsExactly("5 1");
        house.done("delivery.pick", Map.of("delivery", "30002"));
        assertThat(rows("stock-lots", "product", "A", "on-hand", "picked")).containsExactly("5 4");

        house.done("order.cancel", Map.of("order", order));
        assertThat(rows("stock-lots", "product", "A", "on-hand", "picked")).containsExactly("5 0");
        assertThat(house.rows("lot-trace")).isEmpty();
    }
}
