package kontor.stories;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import org.junit.jupiter.api.Test;

/// What the books say of an order, from the receipt of its goods to the money in the bank.
class BooksOfAnOrderTest {

    @Test
    void an_order_becomes_goods_on_the_road_an_invoice_and_money_in_the_bank() {
        try (var trade = new Trade()) {
            var house = trade.house();
            trade.receive("A", "5", "60");
            var order = trade.order(line("A", "3"), line("S", "1"));
            trade.send(order);
            assertThat(house.rows("to-invoice", "order", order)).hasSize(1);

            var invoice = house.done("invoice.post", Map.of("order", order));
            assertThat(trade.of(order, "where")).isEqualTo("invoiced");
            assertThat(trade.lines(order, "invoiced")).containsExactly("3", "1");
            house.done("payment.receive", Map.of("invoice", invoice, "amount", "500"));
            house.done("payment.receive", Map.of("invoice", invoice, "amount", "500"));

            assertThat(trade.of(order, "where")).isEqualTo("paid");
            assertThat(trade.of(order, "state")).isEqualTo("done");
            assertThat(house.rows("trial-balance").stream().map(r -> r.number() + " " + r.money("closing")))
                    .containsExactly(
                            "1460 120.00", "1500 0.00", "1920 1000.00", "2700 -200.00", "3000 -800.00", "4390 -120.00");
            assertThat(trade.faults()).isEmpty();
        }
    }

    @Test
    void parts_are_invoiced_as_they_leave_and_money_comes_by_kid() {
        try (var trade = new Trade()) {
            var house = trade.house();
            trade.receive("A", "10", "60");
            var order = trade.order(line("A", "10"));
            var first = trade.deliveries(order, "number").getFirst();
            house.done("delivery.pick", Trade.part(first, 1, 4));
            house.done("delivery.pack", Map.of("delivery", first));
            house.done("delivery.ship", Map.of("delivery", first));
            var early = house.done("invoice.post", Map.of("delivery", first));
            var second = trade.deliveries(order, "number").getLast();
            for (var step : List.of("delivery.pick", "delivery.pack", "delivery.ship"))
                house.done(step, Map.of("delivery", second));
            var late = house.done("invoice.post", Map.of("delivery", second));

            for (var invoice : List.of(early, late)) {
                var row = house.rows("invoices", "number", invoice).getFirst();
                house.done(
                        "payment.receive",
                        Map.of(
                                "kid",
                                row.wire(row.view().at("kid")),
                                "amount",
                                row.wire(row.view().at("open"))));
            }

            assertThat(trade.of(order, "where")).isEqualTo("paid");
            assertThat(balance(trade, "1920")).isEqualTo(Money.of("1250.00"));
            assertThat(trade.faults()).isEmpty();
        }
    }

    @Test
    void export_bears_no_tax_services_need_no_delivery_and_a_credited_order_says_so() {
        try (var trade = new Trade()) {
            var house = trade.house();
            trade.receive("A", "1", "60");
            var abroad = trade.placeFor(Trade.BERG, line("A", "1"));
            house.done("order.confirm", Map.of("order", abroad));
            trade.send(abroad);
            house.done("invoice.post", Map.of("order", abroad));
            assertThat(balance(trade, "3105")).isEqualTo(Money.of("-100.00"));

            var services = trade.order(line("S", "2"));
            var invoice = house.done("invoice.post", Map.of("order", services));
            assertThat(trade.of(services, "where")).isEqualTo("invoiced");
            house.done("invoice.credit", Map.of("invoice", invoice));

            assertThat(trade.of(services, "where")).isEqualTo("credited");
            assertThat(balance(trade, "2700")).isEqualTo(Money.ZERO);
            assertThat(trade.faults()).isEmpty();
        }
    }

    private static Money balance(Trade trade, String account) {
        return trade.house()
                .rows("trial-balance", "account", account)
                .getFirst()
                .money("closing");
    }
}
