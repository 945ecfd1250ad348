package kontor.backoffice.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A supplier's invoice is paid for what was ordered and has come, and for nothing else without a second person.
class MatchTest {

    private static final Founded HOUSE = new Founded();
    private static final Actor BOSS = Actor.operator("boss");
    private static final String SUPPLIER = HOUSE.done("supplier.register", Map.of("name", "Fjordtre AS"));

    @AfterAll
    static void every_check_holds() {
        assertThat(HOUSE.company().check(10)).isEmpty();
        HOUSE.close();
    }

    /// An order of ten at 50 of a product of its own, with the supplier.
    private static String ordered(String product) {
        HOUSE.done(
                "product.register",
                Map.of("number", product, "name", product, "price", "100", "vatCode", "3", "kind", "goods"));
        var order = HOUSE.done(
                "purchase.place",
                Map.of(
                        "supplier",
                        SUPPLIER,
                        "lines",
                        List.of(Map.of("product", product, "quantity", "10", "price", "50"))));
        HOUSE.done("purchase.approve", Map.of("purchase", order));
        return HOUSE.done("purchase.order", Map.of("purchase", order));
    }

    private static void come(String order, String quantity) {
        HOUSE.done(
                "purchase.receive",
                Map.of("purchase", order, "lines", List.of(Map.of("line", 1, "quantity", quantity))));
    }

    private static Map<String, Object> paper(String order, Object... more) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("purchase", order);
        fields.put("invoiceNumber", "F-" + order);
        fields.put("invoiceDate", "2026-11-23");
        for (int i = 0; i < more.length; i += 2) fields.put((String) more[i], more[i + 1]);
        return fields;
    }

    private static List<Map<String, Object>> line(String quantity, String price) {
        return List.of(Map.of("line", 1, "quantity", quantity, "price", price));
    }

    private static String said(String view, String column, String number, String wanted) {
        var row = HOUSE.rows(view, column, number).getFirst();
        return row.wire(row.view().at(wanted));
    }

    private static List<String> postings(String source) {
        return HOUSE.rows("ledger").stream()
                .filter(row -> row.wire(row.view().at("voucher")).equals(source))
                .map(row -> row.wire(row.view().at("account")) + " "
                        + row.wire(row.view().at("amount")))
                .toList();
    }

    private static String as(Actor who, String command, Map<String, ?> fields) {
        return switch (HOUSE.run(who, HOUSE.command(command, fields))) {
            case Outcome.Done<?> ignored -> "done";
            case Outcome.Refused<?>(var refusal) -> refusal.code();
        };
    }

    @Test
    void what_is_as_ordered_is_posted_at_once_and_the_order_can_be_closed() {
        var order = ordered("A");
        come(order, "10");

        var match = HOUSE.done("purchase.invoice", paper(order, "total", "625"));

        assertThat(said("matches", "number", match, "state")).isEqualTo("accepted");
        var invoice = said("matches", "number", match, "invoice");
        assertThat(postings(said("supplier-invoices", "number", invoice, "voucher")))
                .containsExactlyInAnyOrder("4300 500.00", "2710 125.00", "2400 -625.00");
        assertThat(said("purchases", "number", order, "state")).isEqualTo("matched");
        assertThat(HOUSE.refused("purchase.invoice", paper(order, "invoiceNumber", "again", "lines", line("1", "50"))))
                .isEqualTo("purchase.refused.over-invoiced");
        HOUSE.done("purchase.close", Map.of("purchase", order));
    }

    @Test
    void what_has_not_come_waits_for_the_goods_whoever_asks() {
        var order = ordered("B");
        come(order, "6");
        var match = HOUSE.done("purchase.invoice", paper(order, "lines", line("10", "50")));
        assertThat(said("matches", "number", match, "reason")).isEqualTo("goods");
        assertThat(HOUSE.refused("purchase.invoice", paper(order, "invoiceNumber", "2", "lines", line("1", "50"))))
                .isEqualTo("purchase.refused.over-invoiced");
        assertThat(as(BOSS, "match.accept", Map.of("match", match))).isEqualTo("match.refused.goods");
        var invoice = said("matches", "number", match, "invoice");
        assertThat(as(BOSS, "supplier-invoice.approve", Map.of("invoice", invoice)))
                .isEqualTo("supplier-invoice.refused.match");

        come(order, "4");
        assertThat(said("matches", "number", match, "reason")).isEqualTo("none");
        HOUSE.done("match.accept", Map.of("match", match));
        assertThat(said("purchases", "number", order, "state")).isEqualTo("matched");
    }

    @Test
    void a_second_person_accepts_a_difference_and_what_is_in_the_house_is_worth_it() {
        var order = ordered("C");
        come(order, "10");
        var customer = HOUSE.done("customer.register", Map.of("name", "Berg"));
        var sold = HOUSE.done(
                "order.place", Map.of("customer", customer, "lines", List.of(Map.of("product", "C", "quantity", "4"))));
        HOUSE.done("order.confirm", Map.of("order", sold));
        HOUSE.done("delivery.pick", Map.of("order", sold));
        HOUSE.done("delivery.pack", Map.of("order", sold));
        HOUSE.done("delivery.ship", Map.of("order", sold));

        var match = HOUSE.done("purchase.invoice", paper(order, "lines", line("10", "70")));
        assertThat(said("matches", "number", match, "state")).isEqualTo("waiting");
        assertThat(said("matches", "number", match, "difference")).isEqualTo("200.00");
        assertThat(HOUSE.refused("match.accept", Map.of("match", match))).isEqualTo("match.refused.own");
        assertThat(as(BOSS, "match.accept", Map.of("match", match))).isEqualTo("done");

        assertThat(said("stock", "product", "C", "value")).isEqualTo("420.00");
        assertThat(said("match-lines", "match", match, "into-stock")).isEqualTo("120.00");
    }

    @Test
    void an_invoice_turned_down_is_not_owed_and_may_come_again() {
        var order = ordered("D");
        come(order, "10");
        var match =
                HOUSE.done("purchase.invoice", paper(order, "extra", List.of(Map.of("net", "300", "account", "6100"))));
        assertThat(said("matches", "number", match, "reason")).isEqualTo("price");
        assertThat(HOUSE.refused("purchase.close", Map.of("purchase", order, "reason", "?")))
                .isEqualTo("purchase.refused.waiting");
        HOUSE.done("match.refuse", Map.of("match", match, "reason", "No freight was agreed"));
        var right = HOUSE.done("purchase.invoice", paper(order));
        assertThat(said("matches", "number", right, "state")).isEqualTo("accepted");
    }

    private static boolean lacksReceipts() {
        return HOUSE.rows("closing-checklist", "missing", "receipts").stream()
                .anyMatch(row -> row.wire(0).equals("2026-11"));
    }

    @Test
    void a_month_owes_for_what_has_come_and_is_not_invoiced_until_the_day_after() {
        var order = ordered("E");
        come(order, "7");
        HOUSE.done("purchase.invoice", paper(order, "lines", line("2", "50")));
        assertThat(HOUSE.refused("purchase.accrue", Map.of("period", "2026-11")))
                .isEqualTo("accrual.refused.early");
        assertThat(lacksReceipts()).isTrue();
        HOUSE.at("2026-11-30T12:00:00Z");

        var first = HOUSE.done("purchase.accrue", Map.of("period", "2026-11"));

        var open = HOUSE.rows("received-not-invoiced").stream()
                .map(row -> new BigDecimal(row.wire(row.view().at("value"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(open).isEqualTo("250.00");
        assertThat(postings(said("accruals", "number", first, "voucher")))
                .containsExactlyInAnyOrder("4300 " + open, "2960 -" + open);
        assertThat(postings(said("accruals", "number", first, "reversal")))
                .containsExactlyInAnyOrder("4300 -" + open, "2960 " + open);
        assertThat(said("vouchers", "number", said("accruals", "number", first, "reversal"), "date"))
                .isEqualTo("2026-12-01");
        assertThat(lacksReceipts()).isFalse();
        assertThat(HOUSE.refused("purchase.accrue", Map.of("period", "2026-11")))
                .isEqualTo("accrual.refused.nothing");

        HOUSE.done("purchase.invoice", paper(order, "invoiceNumber", "rest"));
        assertThat(said("accruals", "number", HOUSE.done("purchase.accrue", Map.of("period", "2026-11")), "amount"))
                .isEqualTo("-250.00");
        HOUSE.at("2026-11-23T09:00:00Z");
    }

    @Test
    void what_never_comes_is_given_up_and_the_rest_invoiced() {
        var order = ordered("F");
        come(order, "3");
        HOUSE.done("purchase.cut", Map.of("purchase", order, "reason", "Out of print"));
        assertThat(said("purchases", "number", order, "net")).isEqualTo("150.00");
        HOUSE.done("purchase.invoice", paper(order));
        assertThat(said("purchases", "number", order, "state")).isEqualTo("matched");
    }

    @Test
    void a_receipt_is_taken_back_as_long_as_it_is_not_invoiced() {
        var order = ordered("G");
        come(order, "10");
        var receipt =
                HOUSE.rows("purchase-receipts", "purchase", order).getFirst().wire(0);
        HOUSE.done("purchase.unreceive", Map.of("receipt", receipt, "quantity", "4", "reason", "Counted wrong"));
        assertThat(said("purchases", "number", order, "state")).isEqualTo("part-received");
        assertThat(said("stock", "product", "G", "on-hand")).isEqualTo("6");
        assertThat(said("stock", "product", "G", "value")).isEqualTo("300.00");
        assertThat(said("received-not-invoiced", "purchase", order, "value")).isEqualTo("300.00");
        assertThat(HOUSE.refused("purchase.unreceive", Map.of("receipt", receipt, "quantity", "7", "reason", "?")))
                .isEqualTo("purchase.refused.field");

        HOUSE.done("purchase.invoice", paper(order, "lines", line("5", "50")));
        assertThat(HOUSE.refused("purchase.unreceive", Map.of("receipt", receipt, "quantity", "2", "reason", "?")))
                .isEqualTo("purchase.refused.billed");
        come(order, "4");
        HOUSE.done("purchase.invoice", paper(order, "invoiceNumber", "rest of it"));
        assertThat(said("purchases", "number", order, "state")).isEqualTo("matched");
    }
}
