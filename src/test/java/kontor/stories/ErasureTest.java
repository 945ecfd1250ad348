package kontor.stories;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Query;
import kontor.storage.Company;
import kontor.storage.Postgres;
import org.junit.jupiter.api.Test;

/// A person asks to be erased: refused with the reason while something stands against it, and then gone from
/// everywhere, with the vouchers kept.
class ErasureTest {

    private final Trade trade = new Trade();
    private final Founded house = trade.house();
    private final String berit = house.done(
            "customer.register",
            Map.of(
                    "name",
                    "Berit Bakken",
                    "email",
                    "berit@bakken.no",
                    "phone",
                    "900 11 222",
                    "address",
                    "Fjellveien 3",
                    "postCode",
                    "5019",
                    "city",
                    "Bergen"));

    private String refused() {
        return house.refused("customer.erase", Map.of("customer", berit));
    }

    private List<Object> row() {
        return house.rows("customers", "number", berit).getFirst().values().subList(0, 8);
    }

    private void sameWhenRunAgain() {
        if (Postgres.wanted()) return; // there the tables are the company, and nothing is run again
        assertThat(Company.replayed(house.log(), house.catalogue()))
                .isEqualTo(house.company().tables());
    }

    @Test
    void a_person_without_any_vouchers_is_erased_at_once_and_only_once() {
        house.done("customer.erase", Map.of("customer", berit));

        assertThat(row().get(1)).isEqualTo("erased-" + berit);
        assertThat(row().subList(2, 8)).containsOnlyNulls();
        assertThat(refused()).isEqualTo("customer.refused.erased");
        assertThat(house.refused("customer.change", Map.of("customer", berit, "name", "Berit B")))
                .isEqualTo("customer.refused.gone");
        house.company().searchable();
        assertThat(house.rows("customers", Query.first(10).typed("berit"))).isEmpty();
        sameWhenRunAgain();
    }

    @Test
    void what_stands_against_it_is_said_one_after_the_other_and_at_last_the_documents_bear_the_pseudonym() {
        house.at("2027-03-01T09:00:00Z");
        trade.receive("A", "5", "60");
        var order = trade.placeFor(berit, line("A", "2"));
        assertThat(refused()).isEqualTo("customer.refused.open-order");
        house.done("order.confirm", Map.of("order", order));
        trade.send(order);
        var invoice = house.done("invoice.post", Map.of("order", order));
        assertThat(refused()).isEqualTo("customer.refused.owes");
        house.done("payment.receive", Map.of("invoice", invoice, "amount", "300"));
        assertThat(refused()).isEqualTo("customer.refused.advance");
        house.done("advance.refund", Map.of("customer", berit, "amount", "50"));
        house.at("2032-12-31T22:30:00Z");
        assertThat(refused()).isEqualTo("customer.refused.kept");
        house.at("2032-12-31T23:30:00Z"); // half past midnight in Oslo
        house.done("customer.erase", Map.of("customer", berit));

        var pseudonym = "erased-" + berit;
        assertThat(house.rows("invoices", "number", invoice).getFirst().text("name"))
                .isEqualTo(pseudonym);
        assertThat(house.rows("vouchers")).noneMatch(v -> v.text("text").contains("Berit"));
        house.company().searchable();
        assertThat(house.rows("orders", Query.first(10).typed("berit"))).isEmpty();
        assertThat(house.rows("orders", Query.first(10).typed(pseudonym))).hasSize(1);
        assertThat(trade.faults()).isEmpty();
        sameWhenRunAgain();
    }

    @Test
    void of_a_firm_only_the_contact_is_erased_and_may_be_given_again() {
        var firm = house.done(
                "customer.register",
                Map.of("name", "Nordlys AS", "orgNumber", "923609016", "email", "per@nordlys.no", "city", "Bodø"));
        house.done("customer.erase", Map.of("customer", firm));
        var row = house.rows("customers", "number", firm).getFirst();
        assertThat(row.text("name")).isEqualTo("Nordlys AS");
        assertThat(row.text("city")).isEqualTo("Bodø");
        assertThat(row.get("email")).isEmpty();

        house.done(
                "customer.change",
                Map.of("customer", firm, "name", "Nordlys AS", "orgNumber", "923609016", "email", "eva@nordlys.no"));
        assertThat(house.rows("customers", "number", firm).getFirst().text("email"))
                .isEqualTo("eva@nordlys.no");
        sameWhenRunAgain();
    }

    @Test
    void the_audit_trail_never_says_who_it_was() {
        house.done("customer.erase", Map.of("customer", berit));
        assertThat(String.join("\n", house.journal())).doesNotContain("Berit", "bakken.no", "Fjellveien", "Bergen");
    }

    @Test
    void what_an_erased_person_complained_of_nobody_can_read_again() {
        var complaint = house.done(
                "complaint.receive",
                Map.of("customer", berit, "words", "Berit i Fjellveien er misfornøyd", "contact", "900 11 222"));
        house.done("complaint.acknowledge", Map.of("complaint", complaint));
        house.done("complaint.correct", Map.of("complaint", complaint, "words", "Berit er svært misfornøyd"));
        house.done("complaint.forward", Map.of("complaint", complaint, "note", "Ring Berit etter fire"));
        var other = house.done("complaint.receive", Map.of("name", "Ola", "words", "Den er misfornøyelig"));
        house.done("customer.erase", Map.of("customer", berit));

        var row = house.rows("complaints", "number", complaint).getFirst();
        assertThat(row.text("name")).isEqualTo("erased-" + berit);
        assertThat(row.text("words")).isEqualTo("erased-" + complaint);
        assertThat(row.get("contact")).isEmpty();
        assertThat(house.rows("complaint-history", "complaint", complaint))
                .noneMatch(step -> step.text("note").contains("Berit"));
        house.company().searchable();
        assertThat(house.rows("complaints", Query.first(10).typed("misforn")).stream()
                        .map(kontor.kernel.Row::number))
                .containsExactly(other);
        assertThat(String.join("\n", house.journal())).doesNotContain("Berit", "misfornøyd", "900 11");
        assertThat(trade.faults()).isEmpty();
        sameWhenRunAgain();
    }

    @Test
    void who_complained_and_is_no_customer_is_forgotten_once_the_complaint_is_closed() {
        var number = house.done("complaint.receive", Map.of("name", "Turid Hagen", "words", "Skiltet falt ned"));
        var theirs = house.done("complaint.receive", Map.of("customer", berit, "words", "Dør"));
        assertThat(house.refused("complaint.erase", Map.of("complaint", theirs)))
                .isEqualTo("complaint.refused.customers");
        assertThat(house.refused("complaint.erase", Map.of("complaint", number)))
                .isEqualTo("complaint.refused.not-closed");
        house.done("complaint.acknowledge", Map.of("complaint", number));
        house.done("complaint.forward", Map.of("complaint", number, "note", "Ring Turid"));
        house.done("case.triage", Map.of("complaint", number, "severity", "low"));
        house.done("case.cause", Map.of("complaint", number, "cause", "unknown"));
        house.done("case.plan", Map.of("complaint", number, "action", "none", "note", "Festet"));
        house.done("case.answer", Map.of("complaint", number, "words", "Takk, Turid"));
        house.done("complaint.tell", Map.of("complaint", number, "channel", "phone", "reaction", "accepted"));
        house.done("complaint.close", Map.of("complaint", number));

        house.done("complaint.erase", Map.of("complaint", number));
        house.done("complaint.erase", Map.of("complaint", number));

        for (var view : List.of("complaints", "case", "told", "complaint-history", "case-history"))
            assertThat(house.rows(view).toString())
                    .as(view)
                    .doesNotContain("Turid")
                    .doesNotContain("Skiltet");
        assertThat(house.rows("cases", "number", number).getFirst().get("cause"))
                .contains(new CauseCode("unknown"));
        sameWhenRunAgain();
    }
}
