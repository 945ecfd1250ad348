package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.hatch.InvoiceCredited;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Credit notes.
class CreditTest {

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    @Test
    void a_whole_invoice_is_credited_under_a_number_of_its_own() {
        var invoice = floor.invoiced("1", line(1, "2", "400", "3"), line(2, "1", "10", "31"));

        var note = floor.done("invoice.credit", Map.of("invoice", invoice, "reason", "never arrived"));

        assertThat(note).isEqualTo("50000001");
        assertThat(floor.voucher(note))
                .containsExactly("3000 800.00", "2700 200.00", "3030 10.00", "2701 1.50", "1500 -1011.50");
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("CREDITED");
        assertThat(floor.invoice(note).money("total")).isEqualTo(Money.of("-1011.50"));
        assertThat(floor.rows("receivables")).isEmpty();
        assertThat(floor.heard().getLast())
                .isEqualTo(new InvoiceCredited(
                        new InvoiceNumber(note),
                        new InvoiceNumber(invoice),
                        new OrderNumber("1"),
                        List.of(
                                new InvoiceCredited.Line(1, Quantity.of(2)),
                                new InvoiceCredited.Line(2, Quantity.of(1))),
                        Money.of("1011.50"),
                        Optional.empty()));
        assertThat(floor.refused("invoice.credit", Map.of("invoice", invoice))).isEqualTo("invoice.refused.state");
        assertThat(floor.refused("invoice.credit", Map.of("invoice", note))).isEqualTo("invoice.refused.credit-note");
    }

    @Test
    void lines_are_credited_by_quantity_or_by_amount_and_never_beyond_themselves() {
        var invoice = floor.invoiced("1", line(1, "3", "10", "3"), line(2, "2", "10", "3"));

        // C3 of the outside oracles: 1 @ 5 of line 1 and 1 @ 10 of line 2 make 15.00.
        var note = floor.done(
                "invoice.credit",
                Map.of(
                        "invoice",
                        invoice,
                        "lines",
                        List.of(Map.of("line", 1L, "amount", "5"), Map.of("line", 2L, "quantity", "1"))));
        assertThat(floor.invoice(note).money("net")).isEqualTo(Money.of("-15.00"));
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("POSTED");

        assertThat(credit(invoice, Map.of("line", 2L, "quantity", "2"))).isEqualTo("invoice.refused.left");
        assertThat(credit(invoice, Map.of("line", 2L, "quantity", "0"))).isEqualTo("invoice.refused.left");
        assertThat(credit(invoice, Map.of("line", 2L, "quantity", "-1"))).isEqualTo("invoice.refused.left");
        assertThat(credit(invoice, Map.of("line", 1L, "amount", "25.01"))).isEqualTo("invoice.refused.left");
        assertThat(credit(invoice, Map.of("line", 1L, "amount", "-1"))).isEqualTo("invoice.refused.left");
        assertThat(credit(invoice, Map.of("line", 7L))).isEqualTo("invoice.refused.line");
        assertThat(credit(invoice, Map.of("line", 1L), Map.of("line", 1L))).isEqualTo("invoice.refused.line");
        assertThat(floor.refused("invoice.credit", Map.of("invoice", "99"))).isEqualTo("invoice.refused.unknown");
        assertThat(floor.refused("invoice.credit", Map.of("invoice", invoice, "on", "2026-11-01")))
                .isEqualTo("invoice.refused.field");

        floor.done("invoice.credit", Map.of("invoice", invoice));
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("CREDITED");
        assertThat(floor.balance("3000")).isEqualTo(Money.ZERO);
    }

    private String credit(String invoice, Map<?, ?>... lines) {
        return floor.refused("invoice.credit", Map.of("invoice", invoice, "lines", List.of(lines)));
    }

    @Test
    void what_is_credited_beyond_the_open_amount_is_the_customers_advance() {
        var invoice = floor.invoiced("1", line(1, "4", "100", "3"));
        floor.done("payment.receive", Map.of("invoice", invoice, "amount", "400"));

        var note = floor.done(
                "invoice.credit", Map.of("invoice", invoice, "lines", List.of(Map.of("line", 1L, "quantity", "2"))));

        assertThat(floor.voucher(note)).containsExactly("3000 200.00", "2700 50.00", "1500 -100.00", "2900 -150.00");
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("PAID");
        floor.done("invoice.credit", Map.of("invoice", invoice));
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("CREDITED");
        assertThat(floor.balance("2900")).isEqualTo(Money.of("-400.00"));
    }

    @Test
    void ore_left_over_by_rounding_each_note_are_nobodys_debt() {
        // 25 % of 0.04 is 0.01; of 0.02, twice, it is 0.01 each: the notes come to one øre more than the invoice.
        var invoice = floor.invoiced("1", line(1, "1", "0.02", "3"), line(2, "1", "0.02", "3"));

        for (long line = 1; line <= 2; line++) {
            floor.done("invoice.credit", Map.of("invoice", invoice, "lines", List.of(Map.of("line", line))));
        }

        assertThat(floor.invoice(invoice).text("state")).isEqualTo("CREDITED");
        assertThat(floor.balance("1500")).isEqualTo(Money.ZERO);
        assertThat(floor.balance("2900")).isEqualTo(Money.ZERO);
        assertThat(floor.balance("7740")).isEqualTo(Money.of("-0.01"));
    }

    @Test
    void a_closed_period_takes_no_credit_note() {
        var invoice = floor.invoiced("1", line(1, "1", "100", "3"));
        floor.done("period.close", Map.of("period", "2026-11"));

        assertThat(floor.refused("invoice.credit", Map.of("invoice", invoice))).isEqualTo("accounting.refused.period");
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("POSTED");
        floor.done("invoice.credit", Map.of("invoice", invoice, "on", "2026-12-01"));
    }
}
