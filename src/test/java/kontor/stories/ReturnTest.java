package kontor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import kontor.kernel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Goods come back: from the desk to the warehouse, to accounting, and back to the customer.
class ReturnTest {

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    @AfterEach
    void every_check_holds() {
        assertThat(trade.faults()).isEmpty();
        assertThat(house.rows("stuck")).isEmpty();
        trade.close();
    }

    private static Map<String, Object> line(String product, String quantity, String price) {
        return Map.of("product", product, "quantity", quantity, "price", price);
    }

    private static Map<String, Object> part(long line, String quantity) {
        return Map.of("line", line, "quantity", quantity);
    }

    private static Map<String, Object> fate(long line, String quantity, String fate) {
        return Map.of("line", line, "quantity", quantity, "fate", fate);
    }

    private String request(String order, List<?> lines) {
        return house.done("return.request", Map.of("order", order, "lines", lines, "reason", "Wrong size"));
    }

    /// An order, delivered and invoiced; says the order.
    @SafeVarargs
    private String invoiced(Map<String, Object>... lines) {
        var order = trade.order(lines);
        trade.send(order);
        house.done("invoice.post", Map.of("order", order));
        return order;
    }

    private String came(String order, List<?> lines) {
        var returned = request(order, lines);
        house.done("return.authorise", Map.of("returned", returned));
        return house.done("return.receive", Map.of("returned", returned));
    }

    private void credited(String returned, Object... fates) {
        house.done("return.inspect", Map.of("returned", returned, "lines", List.of(fates)));
        house.done("return.credit", Map.of("returned", returned));
    }

    private String of(String view, String number, String column) {
        var row = house.rows(view, "number", number).getFirst();
        return row.wire(row.view().at(column));
    }

    private List<String> postings(String kind) {
        var all = new ArrayList<String>();
        for (var voucher : house.rows("vouchers"))
            if (voucher.wire(voucher.view().at("kind")).equals(kind))
                house.rows("ledger", "voucher", voucher.wire(0)).forEach(row -> all.add(posting(row)));
        return all;
    }

    private static String posting(Row row) {
        return (row.wire(row.view().at("account")) + " " + row.money("amount") + " " + row.text("case")).strip();
    }

    @Test
    void c1_everything_of_three_and_two_at_ten_comes_back_and_fifty_is_credited() {
        trade.receive("A", "5", "6");
        var order = invoiced(line("A", "3", "10"), line("A", "2", "10"));

        var returned = came(order, List.of());
        assertThat(trade.lines(order, "returned")).containsExactly("3", "2");
        credited(returned, fate(1, "3", "restock"), fate(2, "2", "restock"));

        assertThat(house.rows("invoices").stream().map(row -> row.money("net"))).contains(Money.of("-50.00"));
        assertThat(of("returns", returned, "credited")).isEqualTo("62.50");
        assertThat(of("goods-returns", returned, "state")).isEqualTo("credited");
        assertThat(trade.of(order, "where")).isEqualTo("credited");
        assertThat(trade.stock("A", "on-hand")).isEqualTo("5");
        assertThat(trade.stock("A", "value")).isEqualTo("30.00");
        assertThat(postings("return"))
                .containsExactlyInAnyOrder("1460 18.00", "4390 -18.00", "1460 12.00", "4390 -12.00");
    }

    @Test
    void c3_one_at_five_and_one_at_ten_are_credited_and_nothing_comes_back() {
        trade.receive("A", "5", "6");
        var order = invoiced(line("A", "3", "10"), line("A", "2", "10"));
        var complaint = house.done("complaint.receive", Map.of("customer", "10001", "words", "Scratched"));

        var note = house.done(
                "invoice.credit",
                Map.of(
                        "invoice",
                        "100001",
                        "complaint",
                        complaint,
                        "lines",
                        List.of(Map.of("line", 1L, "quantity", "1", "amount", "5"), part(2, "1"))));

        assertThat(of("invoices", note, "net")).isEqualTo("-15.00");
        assertThat(house.rows("invoice-lines", "invoice", note).stream().map(r -> r.text("price")))
                .containsExactly("5.00", "10.00");
        assertThat(postings("credit-note")).containsExactly("3000 15.00 K-1", "2700 3.75", "1500 -18.75");
        // What is left of line 1 is two for 25.00, and all of it is credited when three come back.
        credited(came(order, List.of(part(1, "3"))), fate(1, "3", "scrap"));
        assertThat(of("returns", "R-1", "credited")).isEqualTo("31.25");
    }

    @Test
    void restocked_repaired_and_scrapped_goods_are_posted_at_what_they_cost_and_the_case_bears_it() {
        trade.receive("A", "3", "10");
        var order = invoiced(line("A", "3", "100"));
        trade.receive("A", "1", "40");
        var complaint = house.done("complaint.receive", Map.of("customer", "10001", "words", "Cracked"));
        var returned = house.done(
                "return.request",
                Map.of("order", order, "complaint", complaint, "reason", "Cracked", "lines", List.of()));
        house.done("return.authorise", Map.of("returned", returned, "words", "Send them by post"));
        house.done("return.receive", Map.of("returned", returned));

        house.done(
                "return.inspect",
                Map.of(
                        "returned",
                        returned,
                        "lines",
                        List.of(fate(1, "1", "restock"), fate(1, "1", "repair"), fate(1, "1", "scrap"))));
        assertThat(trade.stock("A", "on-hand")).isEqualTo("2");
        assertThat(trade.stock("A", "value")).isEqualTo("50.00");
        assertThat(house.refused("return.repaired", Map.of("returned", returned, "line", 1L, "fate", "repair")))
                .isEqualTo("return.refused.field");
        house.done("return.repaired", Map.of("returned", returned, "line", 1L, "fate", "restock"));
        assertThat(house.refused("return.repaired", Map.of("returned", returned, "line", 1L, "fate", "scrap")))
                .isEqualTo("return.refused.repair");
        house.done("return.credit", Map.of("returned", returned));

        assertThat(postings("return"))
                .containsExactlyInAnyOrder(
                        "1460 10.00",
                        "4390 -10.00 K-1",
                        "1460 10.00",
                        "4390 -10.00 K-1",
                        "1460 10.00",
                        "4390 -10.00 K-1");
        assertThat(postings("scrap")).containsExactly("4350 10.00 K-1", "1460 -10.00");
        assertThat(postings("credit-note")).containsExactly("3000 300.00 K-1", "2700 75.00", "1500 -375.00");
        var cost = house.rows("ledger", "case", "K-1").stream()
                .map(r -> r.money("amount"))
                .reduce(Money.ZERO, Money::plus);
        assertThat(cost).isEqualTo(Money.of("280.00"));
        assertThat(trade.stock("A", "value")).isEqualTo("60.00");
    }

    @Test
    void vat_at_every_rate_comes_out_to_the_ore_however_the_goods_come_back() {
        var codes = List.of("3", "31", "33", "32", "5");
        var lines = new ArrayList<Map<String, Object>>();
        for (var code : codes) {
            house.done(
                    "product.register",
                    Map.of("number", "V" + code, "name", "V", "price", "0.33", "vatCode", code, "kind", "goods"));
            trade.receive("V" + code, "7", "0.11");
            lines.add(Trade.line("V" + code, "7"));
        }
        @SuppressWarnings("unchecked")
        Map<String, Object>[] all = lines.toArray(Map[]::new);
        var order = invoiced(all);
        var total = house.rows("invoices").getFirst().money("total");
        assertThat(total).isEqualTo(Money.of("13.02"));
        for (var quantity : List.of("2", "4", "1")) {
            var parts = new ArrayList<Map<String, Object>>();
            var fates = new ArrayList<Map<String, Object>>();
            for (long line = 1; line <= codes.size(); line++) {
                parts.add(part(line, quantity));
                fates.add(fate(line, quantity, quantity.equals("4") ? "scrap" : "restock"));
            }
            credited(came(order, parts), fates.toArray());
        }
        assertThat(of("invoices", "100001", "state")).isEqualTo("credited");
        assertThat(of("invoices", "100001", "open")).isEqualTo("0.00");
        for (var account : List.of("3000", "3030", "3050", "3031", "3100", "1500"))
            assertThat(house.rows("trial-balance", "account", account)
                            .getFirst()
                            .money("closing"))
                    .as(account)
                    .isEqualTo(Money.ZERO);
        assertThat(house.rows("trial-balance", "account", "2900")).isEmpty();
        assertThat(trade.stock("V3", "value")).isEqualTo("0.33");
    }

    @Test
    void what_was_not_invoiced_is_not_invoiced_any_more() {
        trade.receive("A", "5", "6");
        var order = trade.order(line("A", "3", "10"), line("A", "2", "10"));
        trade.send(order);
        credited(came(order, List.of(part(1, "3"))), fate(1, "3", "restock"));
        assertThat(of("returns", "R-1", "credited")).isEqualTo("0.00");

        house.done("invoice.post", Map.of("order", order));
        assertThat(house.rows("invoices").getFirst().money("net")).isEqualTo(Money.of("20.00"));
        assertThat(trade.of(order, "state")).isEqualTo("done");
        credited(came(order, List.of()), fate(2, "2", "restock"));
        assertThat(of("returns", "R-2", "credited")).isEqualTo("25.00");
    }

    @Test
    void no_more_can_come_back_than_was_delivered_and_is_not_on_its_way_back() {
        trade.receive("A", "5", "6");
        var order = trade.order(line("A", "5", "10"), Trade.line("S", "1"));
        assertThat(refused(order, "1", "1")).isEqualTo("return.refused.delivered");
        house.done("delivery.pick", Trade.part("30001", 1, 4));
        house.done("delivery.pack", Map.of("delivery", "30001"));
        house.done("delivery.ship", Map.of("delivery", "30001"));

        assertThat(refused(order, "1", "5")).isEqualTo("return.refused.delivered");
        assertThat(refused(order, "1", "0")).isEqualTo("return.refused.field");
        assertThat(refused(order, "2", "1")).isEqualTo("return.refused.order-line");
        assertThat(refused("99", "1", "1")).isEqualTo("return.refused.unknown");
        var first = request(order, List.of(part(1, "3")));
        assertThat(refused(order, "1", "2")).isEqualTo("return.refused.delivered");
        house.done("return.withdraw", Map.of("returned", first));
        var second = request(order, List.of(part(1, "3")));
        house.done("return.decline", Map.of("returned", second, "reason", "Worn"));
        var third = request(order, List.of(part(1, "3")));
        house.done("return.authorise", Map.of("returned", third));
        assertThat(house.refused("return.receive", Map.of("returned", third, "lines", List.of(part(1, "4")))))
                .isEqualTo("return.refused.more");
        house.done("return.receive", Map.of("returned", third, "lines", List.of(part(1, "1"))));
        assertThat(refused(order, "1", "4")).isEqualTo("return.refused.delivered");
        request(order, List.of(part(1, "3")));
        assertThat(house.refused("return.request", Map.of("order", order, "reason", "More")))
                .isEqualTo("return.refused.nothing");
        assertThat(house.refused(
                        "return.inspect", Map.of("returned", third, "lines", List.of(fate(1, "0.5", "scrap")))))
                .isEqualTo("return.refused.whole");
    }

    private String refused(String order, String line, String quantity) {
        return house.refused(
                "return.request",
                Map.of("order", order, "reason", "No", "lines", List.of(Map.of("line", line, "quantity", quantity))));
    }

    @Test
    void goods_of_a_lot_come_back_into_it_and_what_is_held_stays_held() {
        house.done("goods.receive", Map.of("product", "A", "quantity", "2", "unitCost", "6", "lot", "X"));
        house.done("goods.receive", Map.of("product", "A", "quantity", "2", "unitCost", "6", "lot", "Y"));
        var order = invoiced(line("A", "3", "10"));
        var complaint = house.done("complaint.receive", Map.of("customer", "10001", "words", "Sharp edge"));
        house.done("hold.place", Map.of("complaint", complaint, "product", "A", "lots", List.of("X")));
        var returned = came(order, List.of());
        assertThat(house.refused(
                        "return.inspect", Map.of("returned", returned, "lines", List.of(fate(1, "3", "restock")))))
                .isEqualTo("return.refused.field");
        credited(
                returned,
                Map.of("line", 1L, "quantity", "2", "fate", "restock", "lot", "X"),
                Map.of("line", 1L, "quantity", "1", "fate", "scrap", "lot", "Y"));
        assertThat(trade.stock("A", "held")).isEqualTo("2");
        assertThat(trade.stock("A", "available")).isEqualTo("1");
    }
}
