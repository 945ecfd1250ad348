package kontor.backoffice.warehouse;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceiveGoodsTest {

    private final Trade trade = new Trade();

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        trade.close();
    }

    @Test
    void goods_received_are_stock_at_the_moving_average() {
        assertThat(trade.receive("A", "3", "10")).isEqualTo("40001");
        trade.house().at("2026-11-23T10:00:00Z");
        trade.receive("A", "1", "20");
        assertThat(trade.stock("A", "on-hand")).isEqualTo("4");
        assertThat(trade.stock("A", "value")).isEqualTo("50.00");
        assertThat(trade.stock("A", "average")).isEqualTo("12.50");
        trade.house().at("2026-11-23T11:00:00Z");
        trade.send(trade.order(line("A", "3")));
        assertThat(trade.stock("A", "value")).isEqualTo("12.50");
        assertThat(trade.house().rows("moves", "product", "A"))
                .extracting(row -> row.text("kind") + " " + row.quantity("quantity") + " " + row.money("value"))
                .containsExactly("SHIPMENT -3 -37.50", "RECEIPT 1 20.00", "RECEIPT 3 30.00");
    }

    /// Case A1.
    @Test
    void each_receipt_moves_the_average() {
        var averages = new ArrayList<String>();
        for (var cost : List.of("100", "200", "200", "200")) {
            trade.receive("A", "1", cost);
            averages.add(trade.stock("A", "average"));
        }
        assertThat(averages).containsExactly("100.00", "150.00", "166.6667", "175.00");
    }

    @Test
    void the_last_piece_takes_what_is_left_of_the_value() {
        trade.receive("A", "3", "0.3333");
        assertThat(trade.stock("A", "value")).isEqualTo("1.00");
        for (int i = 0; i < 3; i++) trade.send(trade.order(line("A", "1")));
        assertThat(trade.stock("A", "value")).isEqualTo("0.00");
    }

    @Test
    void who_was_promised_first_gets_goods_first() {
        var first = trade.order(line("A", "2"), line("B", "1"));
        var second = trade.order(line("A", "2"));
        var third = trade.order(line("A", "1"));
        trade.receive("A", "3", "10");
        assertThat(trade.lines(first, "reserved")).containsExactly("2", "0");
        assertThat(trade.lines(second, "reserved")).containsExactly("1");
        assertThat(trade.lines(third, "reserved")).containsExactly("0");
        assertThat(trade.deliveries(first, "state")).containsExactly("waiting");
        trade.receive("A", "9", "10");
        trade.receive("B", "9", "10");
        assertThat(trade.deliveries(first, "state")).containsExactly("reserved");
        assertThat(trade.deliveries(second, "state")).containsExactly("reserved");
        assertThat(trade.deliveries(third, "state")).containsExactly("reserved");
        assertThat(trade.stock("A", "available")).isEqualTo("7");
    }

    @Test
    void goods_for_many_who_wait_reach_them_all() {
        for (int i = 0; i < 215; i++) trade.order(line("A", "1"));
        trade.receive("A", "205", "10");
        assertThat(trade.house().rows("deliveries", "state", "reserved")).hasSize(205);
        assertThat(trade.house().rows("deliveries", "state", "waiting")).hasSize(10);
    }

    @Test
    void what_is_wrong_is_refused() {
        assertThat(refused("X", "1", "1")).isEqualTo("goods.refused.unknown");
        assertThat(refused("S", "1", "1")).isEqualTo("goods.refused.service");
        assertThat(refused("A", "0", "1")).isEqualTo("goods.refused.field");
        assertThat(refused("A", "-1", "1")).isEqualTo("goods.refused.field");
        assertThat(refused("A", "9999999999", "1")).isEqualTo("goods.refused.field");
        assertThat(refused("A", "1", "-0.01")).isEqualTo("goods.refused.field");
        assertThat(refused("A", "1000000000", "1000")).isEqualTo("goods.refused.field");
        assertThat(trade.receive("A", "1", "0")).isEqualTo("40001");
    }

    private String refused(String product, String quantity, String unitCost) {
        return trade.house()
                .refused("goods.receive", Map.of("product", product, "quantity", quantity, "unitCost", unitCost));
    }

    @Test
    void a_receipt_keeps_its_lot_and_day() {
        trade.house()
                .done(
                        "goods.receive",
                        Map.of("product", "A", "quantity", 2, "unitCost", 5, "lot", "L7", "on", "2026-11-20"));
        var receipt = trade.house().rows("receipts").getFirst();
        assertThat(receipt.get("number")).contains(new ReceiptNumber("40001"));
        assertThat(receipt.get("product")).contains(new ProductNumber("A"));
        assertThat(receipt.text("lot")).isEqualTo("L7");
        assertThat(receipt.text("date")).isEqualTo("2026-11-20");
        assertThat(trade.house().rows("moves").getFirst().text("date")).isEqualTo("2026-11-20");
    }
}
