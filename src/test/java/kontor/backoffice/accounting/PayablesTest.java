package kontor.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Money;
import kontor.kernel.Outcome;
import kontor.kernel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What suppliers send is registered once, approved by a second person above the limit, posted, and paid.
class PayablesTest {

    private static final Actor BOSS = Actor.operator("boss");

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    static Map<String, Object> with(Map<String, Object> fields, Object... more) {
        var all = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) all.put((String) more[i], more[i + 1]);
        return all;
    }

    private String supplier(String name) {
        return floor.done(
                "supplier.register",
                Map.of("name", name, "account", "8601 11 17947", "costAccount", "4300", "vatCode", "1"));
    }

    private Map<String, Object> paper(String supplier, String theirs, String net) {
        return Map.of(
                "supplier",
                supplier,
                "invoiceNumber",
                theirs,
                "date",
                "2026-11-10",
                "lines",
                List.of(Map.of("net", net)));
    }

    private Row invoice(String number) {
        return floor.rows("supplier-invoices", "number", number).getFirst();
    }

    private List<String> postings(String invoice) {
        var row = invoice(invoice);
        return floor.voucher(row.wire(row.view().at("voucher")));
    }

    private String kept(String supplier, String column) {
        var row = floor.rows("suppliers", "number", supplier).getFirst();
        return row.wire(row.view().at(column));
    }

    private String by(Actor who, String command, Map<String, ?> fields) {
        return switch (floor.run(who, floor.command(command, fields))) {
            case Outcome.Done<?> ignored -> "done";
            case Outcome.Refused<?>(var refusal) -> refusal.code();
        };
    }

    @Test
    void a_small_invoice_is_posted_at_once_and_is_owed_until_it_is_paid() {
        var supplier = supplier("Trelast AS");

        var invoice = floor.done("supplier-invoice.register", with(paper(supplier, "77", "1000"), "total", "1250.40"));

        assertThat(postings(invoice)).containsExactly("4300 1000.00", "2710 250.00", "7740 0.40", "2400 -1250.40");
        var owed = floor.rows("payables").getFirst();
        assertThat(owed.wire(0)).isEqualTo(invoice);
        assertThat(owed.money("open")).isEqualTo(Money.of("1250.40"));
        assertThat(owed.wire(owed.view().at("due"))).isEqualTo("2026-12-10");

        floor.done("supplier-invoice.pay", Map.of("invoice", invoice, "amount", "250.40"));
        assertThat(invoice(invoice).text("state")).isEqualTo("PART_PAID");
        assertThat(floor.refused("supplier-invoice.pay", Map.of("invoice", invoice, "amount", "1000.01")))
                .isEqualTo("supplier-invoice.refused.open");
        floor.done("supplier-invoice.pay", Map.of("invoice", invoice));
        assertThat(invoice(invoice).text("state")).isEqualTo("PAID");
        assertThat(floor.balance("2400")).isEqualTo(Money.ZERO);
        assertThat(floor.balance("1920")).isEqualTo(Money.of("-1250.40"));
        assertThat(floor.rows("payables")).isEmpty();
    }

    @Test
    void above_the_limit_a_second_person_approves_and_never_oneself() {
        var supplier = supplier("Stort AS");
        var large = floor.done("supplier-invoice.register", paper(supplier, "1", "8000.01"));
        var other = floor.done("supplier-invoice.register", paper(supplier, "2", "9000"));
        var small = floor.done("supplier-invoice.register", paper(supplier, "3", "8000"));

        assertThat(invoice(small).text("state")).isEqualTo("POSTED");
        assertThat(invoice(large).text("state")).isEqualTo("WAITING");
        assertThat(floor.balance("2400")).isEqualTo(Money.of("-10000.00"));
        assertThat(floor.refused("period.close", Map.of("period", "2026-11"))).isEqualTo("period.refused.missing");
        assertThat(floor.refused("supplier-invoice.approve", Map.of("invoice", large)))
                .isEqualTo("supplier-invoice.refused.own");

        assertThat(by(BOSS, "supplier-invoice.approve", Map.of("invoice", large)))
                .isEqualTo("done");
        assertThat(invoice(large).text("state")).isEqualTo("POSTED");
        assertThat(by(BOSS, "supplier-invoice.approve", Map.of("invoice", large)))
                .isEqualTo("supplier-invoice.refused.state");

        floor.done("supplier-invoice.reject", Map.of("invoice", other, "reason", "Ikke bestilt"));
        assertThat(invoice(other).text("state")).isEqualTo("REJECTED");
        floor.done("supplier-invoice.register", paper(supplier, "2", "900"));
        floor.done("period.close", Map.of("period", "2026-11"));
    }

    @Test
    void the_same_paper_is_taken_once_and_must_add_up() {
        var supplier = supplier("Papir AS");
        floor.done("supplier-invoice.register", paper(supplier, "A-12", "100"));

        assertThat(floor.refused("supplier-invoice.register", paper(supplier, "a 12", "200")))
                .isEqualTo("supplier-invoice.refused.twice");
        assertThat(floor.refused("supplier-invoice.register", with(paper(supplier, "13", "100"), "total", "126.01")))
                .isEqualTo("supplier-invoice.refused.total");
        assertThat(floor.refused("supplier-invoice.register", with(paper(supplier, "13", "100"), "kid", "1234")))
                .isEqualTo("supplier-invoice.refused.field");
        assertThat(floor.refused(
                        "supplier-invoice.register",
                        with(paper(supplier, "13", "1"), "lines", List.of(Map.of("net", "1", "account", "2400")))))
                .isEqualTo("supplier-invoice.refused.kept-account");
        assertThat(floor.refused(
                        "voucher.post",
                        Map.of(
                                "text",
                                "x",
                                "lines",
                                List.of(
                                        Map.of("account", "2400", "amount", "1"),
                                        Map.of("account", "1920", "amount", "-1")))))
                .isEqualTo("voucher.refused.kept-account");
    }

    @Test
    void a_credit_note_settles_the_invoice_it_is_for_and_the_rest_another() {
        var supplier = supplier("Kredit AS");
        var first = floor.done("supplier-invoice.register", paper(supplier, "1", "80"));
        var second = floor.done("supplier-invoice.register", paper(supplier, "2", "400"));

        var note = floor.done(
                "supplier-invoice.register",
                with(paper(supplier, "3", "120"), "kind", "credit-note", "credits", first));

        assertThat(postings(note)).containsExactly("4300 -120.00", "2710 -30.00", "2400 150.00");
        assertThat(invoice(first).text("state")).isEqualTo("PAID");
        assertThat(invoice(note).money("open")).isEqualTo(Money.of("-50.00"));
        floor.done("supplier-invoice.offset", Map.of("invoice", second, "creditNote", note));
        assertThat(invoice(note).text("state")).isEqualTo("PAID");
        assertThat(invoice(second).money("open")).isEqualTo(Money.of("450.00"));
    }

    @Test
    void what_comes_from_abroad_is_charged_by_ourselves_and_owed_without_tax() {
        var supplier = floor.done("supplier.register", Map.of("name", "Cloud Inc", "country", "US"));
        var lines = List.of(
                Map.of("net", "100", "account", "6900", "vatCode", "86"),
                Map.of("net", "200", "account", "4300", "vatCode", "81"));

        var invoice = floor.done(
                "supplier-invoice.register", with(paper(supplier, "9", "1"), "lines", lines, "total", "300"));

        assertThat(postings(invoice))
                .containsExactlyInAnyOrder(
                        "6900 100.00",
                        "7786 100.00",
                        "7787 -100.00",
                        "2704 -25.00",
                        "2714 25.00",
                        "4300 200.00",
                        "4380 200.00",
                        "4381 -200.00",
                        "2705 -50.00",
                        "2715 50.00",
                        "2400 -300.00");
    }

    @Test
    void a_supplier_has_an_account_that_can_be_right_and_a_number_of_its_own() {
        var org = Map.of("name", "En AS", "orgNumber", "974760673", "account", "NO93 8601 1117 947");
        var supplier = floor.done("supplier.register", org);

        assertThat(kept(supplier, "account")).isEqualTo("86011117947");
        assertThat(floor.refused("supplier.register", with(Map.copyOf(org), "name", "To AS")))
                .isEqualTo("supplier.refused.twice");
        assertThat(floor.refused("supplier.register", Map.of("name", "Tre", "account", "86011117948")))
                .isEqualTo("supplier.refused.field");
        floor.done("supplier.change", Map.of("supplier", supplier, "name", "En AS", "account", "NL26VAYB8060476890"));
        assertThat(kept(supplier, "org-number")).isEmpty();
    }
}
