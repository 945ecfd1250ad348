package kontor.backoffice.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What a supplier has to answer for is claimed from it, and what it pays is taken off what the complaint costs.
class ClaimTest {

    private static final Founded HOUSE = new Founded();
    private static final String SUPPLIER =
            HOUSE.done("supplier.register", Map.of("name", "Fjordtre AS", "vatCode", "1"));

    static {
        HOUSE.done(
                "product.register",
                Map.of("number", "A", "name", "Plank", "price", "100", "vatCode", "3", "kind", "goods"));
    }

    @AfterAll
    static void every_check_holds() {
        assertThat(HOUSE.company().check(10)).isEmpty();
        HOUSE.close();
    }

    private static String said(String view, String column, String number, String wanted) {
        var row = HOUSE.rows(view, column, number).getFirst();
        return row.wire(row.view().at(wanted));
    }

    private static String received() {
        var order = HOUSE.done(
                "purchase.place",
                Map.of(
                        "supplier",
                        SUPPLIER,
                        "lines",
                        List.of(Map.of("product", "A", "quantity", "10", "price", "50"))));
        HOUSE.done("purchase.approve", Map.of("purchase", order));
        HOUSE.done("purchase.order", Map.of("purchase", order));
        HOUSE.done("purchase.receive", Map.of("purchase", order));
        return HOUSE.rows("purchase-receipts", "purchase", order).getFirst().wire(0);
    }

    @Test
    void a_receipt_says_who_what_and_how_much_of_a_claim() {
        var claim = HOUSE.done(
                "supplier-claim.open",
                Map.of("fault", "damaged", "words", "Split ends", "receipt", received(), "quantity", "3"));
        assertThat(said("supplier-claims", "number", claim, "supplier")).isEqualTo(SUPPLIER);
        assertThat(said("supplier-claims", "number", claim, "amount")).isEqualTo("150.00");
        assertThat(HOUSE.refused("supplier-claim.refuse", Map.of("claim", claim, "answer", "No")))
                .isEqualTo("supplier-claim.refused.state");
        HOUSE.done("supplier-claim.send", Map.of("claim", claim));
        HOUSE.done("supplier-claim.refuse", Map.of("claim", claim, "answer", "Packed as agreed"));
        assertThat(said("supplier-claims", "number", claim, "state")).isEqualTo("refused");
    }

    @Test
    void what_the_supplier_pays_is_taken_off_what_the_complaint_costs() {
        received();
        var complaint = HOUSE.done("complaint.receive", Map.of("customer", customer(), "words", "It split"));
        HOUSE.done("complaint.acknowledge", Map.of("complaint", complaint));
        HOUSE.done("complaint.forward", Map.of("complaint", complaint, "about", Map.of("product", "A")));
        HOUSE.done("case.triage", Map.of("complaint", complaint, "severity", "normal"));
        HOUSE.done("case.cause", Map.of("complaint", complaint, "cause", "material"));
        HOUSE.done("case.plan", Map.of("complaint", complaint, "action", "supplier-claim", "note", "Wet timber"));

        var claim =
                HOUSE.rows("supplier-claims", "complaint", complaint).getFirst().wire(0);
        assertThat(said("supplier-claims", "number", claim, "supplier")).isEqualTo(SUPPLIER);
        HOUSE.done("supplier-claim.send", Map.of("claim", claim));
        HOUSE.done(
                "supplier-claim.credit",
                Map.of("claim", claim, "invoiceNumber", "K-9", "date", "2026-11-23", "net", "200", "total", "250"));

        assertThat(said("supplier-claims", "number", claim, "state")).isEqualTo("credited");
        var tagged = HOUSE.rows("ledger", "case", complaint);
        assertThat(tagged).hasSize(1);
        assertThat(tagged.getFirst().wire(tagged.getFirst().view().at("account")))
                .isEqualTo("4300");
        assertThat(tagged.getFirst().wire(tagged.getFirst().view().at("amount")))
                .isEqualTo("-200.00");
        assertThat(HOUSE.rows("payables", "supplier", SUPPLIER).getFirst().wire(9))
                .isEqualTo("-250.00");
    }

    private static String customer() {
        return HOUSE.done("customer.register", Map.of("name", "Berg"));
    }

    @Test
    void a_claim_on_nobody_is_not_sent() {
        HOUSE.done(
                "product.register",
                Map.of("number", "B", "name", "Beam", "price", "1", "vatCode", "3", "kind", "goods"));
        var claim = HOUSE.done("supplier-claim.open", Map.of("fault", "missing", "words", "?", "product", "B"));
        assertThat(HOUSE.refused("supplier-claim.send", Map.of("claim", claim)))
                .isEqualTo("supplier-claim.refused.supplier");
        HOUSE.done("supplier-claim.change", Map.of("claim", claim, "supplier", SUPPLIER));
        HOUSE.done("supplier-claim.send", Map.of("claim", claim));
        HOUSE.done("supplier-claim.replace", Map.of("claim", claim));
    }
}
