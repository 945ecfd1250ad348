package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.hatch.InvoicePosted;
import kontor.hatch.OrderTerms;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Invoices: what is posted, what is refused, how it is rounded.
class InvoiceTest {

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    @Test
    void a_delivery_becomes_an_invoice_its_voucher_and_an_open_item() {
        var invoice = floor.invoiced("1", line(1, "2", "400", "3"));

        assertThat(invoice).isEqualTo("100001");
        assertThat(floor.voucher(invoice)).containsExactly("1500 1000.00", "3000 -800.00", "2700 -200.00");
        var row = floor.invoice(invoice);
        assertThat(row.text("state")).isEqualTo("POSTED");
        assertThat(row.money("open")).isEqualTo(Money.of("1000.00"));
        assertThat(row.date("due")).contains(LocalDate.parse("2026-11-23").plusDays(14));
        assertThat(floor.rows("receivables")).hasSize(1);
        assertThat(floor.rows("to-invoice")).isEmpty();
        assertThat(floor.heard())
                .containsExactly(new InvoicePosted(
                        new InvoiceNumber(invoice),
                        new OrderNumber("1"),
                        List.of(new InvoicePosted.Line(1, Quantity.of(2))),
                        Money.of("1000.00"),
                        LocalDate.parse("2026-12-07")));
    }

    @Test
    void every_code_has_its_rate_its_sales_account_and_its_tax_account() {
        var invoice = floor.invoiced(
                "1",
                line(1, "1", "100", "3"),
                line(2, "1", "100", "31"),
                line(3, "1", "100", "32"),
                line(4, "1", "100", "33"),
                line(5, "1", "100", "5"),
                line(6, "1", "100", "51"),
                line(7, "1", "100", "52"),
                line(8, "1", "100", "6"));

        assertThat(floor.voucher(invoice))
                .containsExactly(
                        "1500 863.11",
                        "3000 -100.00",
                        "2700 -25.00",
                        "3030 -100.00",
                        "2701 -15.00",
                        "3031 -100.00",
                        "2702 -11.11",
                        "3050 -100.00",
                        "2703 -12.00",
                        "3100 -100.00",
                        "3100 -100.00",
                        "3105 -100.00",
                        "3200 -100.00");
        assertThat(floor.rows("invoice-vat", "invoice", invoice)).hasSize(8);
    }

    @Test
    void vat_is_the_rate_of_the_sum_of_nets_rounded_once() {
        // Three lines of 0.42: 25 % of 1.26 is 0.315, rounded up to 0.32; a line at a time it would be 3 × 0.11 = 0.33.
        var invoice =
                floor.invoiced("1", line(1, "1", "0.42", "3"), line(2, "1", "0.42", "3"), line(3, "1", "0.42", "3"));

        assertThat(floor.invoice(invoice).money("vat")).isEqualTo(Money.of("0.32"));
    }

    @Test
    void a_line_is_rounded_for_itself_before_it_is_summed() {
        floor.at("2006-06-01T09:00:00Z");
        // 13 % was the rate on food in 2006: case T12 of the outside oracles.
        var twice = floor.invoiced("1", line(1, "12.12", "12.12", "31"), line(2, "12.12", "12.12", "31"));
        assertThat(floor.invoice(twice).money("net")).isEqualTo(Money.of("293.78"));
        assertThat(floor.invoice(twice).money("vat")).isEqualTo(Money.of("38.19"));

        // T6: two lines of 1 × 0.0035.
        var tiny = floor.invoiced("2", line(1, "1", "0.0035", "3"), line(2, "1", "0.0035", "3"));
        assertThat(floor.invoice(tiny).money("net")).isEqualTo(Money.ZERO);
        assertThat(floor.rows("invoice-vat", "invoice", tiny).getFirst().money("net"))
                .isEqualTo(Money.ZERO);
        assertThat(floor.invoice(tiny).text("state")).isEqualTo("PAID");
    }

    @Test
    void a_taxed_and_an_untaxed_line_post_as_the_outside_oracle_says() {
        // T3: 5 × 40 with 10 % VAT (the low rate of 2017) and 1 × 20 without.
        floor.at("2017-05-02T09:00:00Z");
        var invoice = floor.invoiced("1", line(1, "5", "40", "33"), line(2, "1", "20", "5"));

        var row = floor.invoice(invoice);
        assertThat(List.of(row.money("net"), row.money("vat"), row.money("total")))
                .containsExactly(Money.of("220.00"), Money.of("20.00"), Money.of("240.00"));
        assertThat(floor.voucher(invoice)).containsExactly("1500 240.00", "3050 -200.00", "2703 -20.00", "3100 -20.00");
    }

    @Test
    void the_rate_is_that_of_the_day_the_goods_left() {
        floor.at("2021-09-30T09:00:00Z");
        floor.agree("1", floor.customer("Reiser AS"), line(1, "1", "100", "33"));
        floor.ship("D1", "1");
        floor.at("2021-10-04T09:00:00Z");

        var invoice = floor.done("invoice.post", Map.of("delivery", "D1"));

        assertThat(floor.invoice(invoice).money("vat")).isEqualTo(Money.of("6.00"));
    }

    @Test
    void a_discount_lowers_the_line_before_it_is_rounded() {
        var invoice = floor.invoiced("1", line(1, "3", "33.33", "3", "10"));

        assertThat(floor.invoice(invoice).money("net")).isEqualTo(Money.of("89.99"));
    }

    @Test
    void each_delivery_of_an_order_has_an_invoice_of_its_own() {
        floor.agree("1", floor.customer("Delvis AS"), line(1, "10", "10", "3"));
        floor.ship("D1", "1", 1, "4");
        floor.ship("D2", "1", 1, "6");

        assertThat(floor.refused("invoice.post", Map.of("order", "1"))).isEqualTo("invoice.refused.several");
        var first = floor.done("invoice.post", Map.of("delivery", "D2"));
        var second = floor.done("invoice.post", Map.of("order", "1"));

        assertThat(floor.invoice(first).money("net")).isEqualTo(Money.of("60.00"));
        assertThat(floor.invoice(second).money("net")).isEqualTo(Money.of("40.00"));
        assertThat(floor.refused("invoice.post", Map.of("order", "1"))).isEqualTo("invoice.refused.nothing");
        assertThat(floor.refused("invoice.post", Map.of("delivery", "D1"))).isEqualTo("invoice.refused.state");
    }

    @Test
    void services_alone_are_invoiced_by_their_order_unless_it_is_cancelled() {
        var customer = floor.customer("Tjenester AS");
        floor.agree("1", customer, service(line(1, "3", "1200", "3")));
        floor.agree("2", customer, service(line(1, "1", "1200", "3")));
        floor.done(new Around.Tell(new OrderNumber("1"), false));
        floor.done(new Around.Tell(new OrderNumber("2"), false));
        floor.done(new Around.Tell(new OrderNumber("2"), true));

        var invoice = floor.done("invoice.post", Map.of("order", "1"));

        assertThat(floor.invoice(invoice).money("total")).isEqualTo(Money.of("4500.00"));
        assertThat(floor.refused("invoice.post", Map.of("order", "2"))).isEqualTo("invoice.refused.nothing");
    }

    private static OrderTerms.Line service(OrderTerms.Line line) {
        return new OrderTerms.Line(
                line.line(),
                line.product(),
                line.text(),
                line.quantity(),
                line.price(),
                line.discount(),
                line.vatCode(),
                true,
                line.invoiced());
    }

    @Test
    void what_was_not_shipped_is_not_invoiced() {
        floor.agree("1", floor.customer("Venter AS"), line(1, "1", "100", "3"));

        assertThat(floor.refused("invoice.post", Map.of())).isEqualTo("invoice.refused.field");
        assertThat(floor.refused("invoice.post", Map.of("delivery", "D1"))).isEqualTo("invoice.refused.unknown");
        assertThat(floor.refused("invoice.post", Map.of("order", "1"))).isEqualTo("invoice.refused.nothing");
        assertThat(floor.refused("invoice.post", Map.of("order", "99"))).isEqualTo("invoice.refused.unknown");
        assertThat(floor.rows("vouchers")).isEmpty();
    }

    @Test
    void a_code_that_is_not_for_sales_is_refused_and_takes_no_number() {
        floor.agree("1", floor.customer("Koder AS"), line(1, "1", "100", "11"));
        floor.ship("D1", "1");

        assertThat(floor.refused("invoice.post", Map.of("delivery", "D1"))).isEqualTo("invoice.refused.vat");
        assertThat(floor.invoiced("2", line(1, "1", "100", "3"))).isEqualTo("100001");
    }

    @Test
    void a_closed_period_takes_no_invoice_and_an_opened_old_one_does() {
        floor.agree("1", floor.customer("Sent AS"), line(1, "1", "100", "3"));
        floor.ship("D1", "1");
        var lastYear = Map.of("delivery", "D1", "on", "2025-12-31");

        assertThat(floor.refused("invoice.post", lastYear)).isEqualTo("accounting.refused.period");
        floor.done("period.open", Map.of("period", "2025-12"));
        floor.done("period.close", Map.of("period", "2025-12"));
        assertThat(floor.refused("invoice.post", lastYear)).isEqualTo("accounting.refused.period");
        floor.done("period.open", Map.of("period", "2025-12", "note", "forgotten invoice"));

        assertThat(floor.invoice(floor.done("invoice.post", lastYear)).date("date"))
                .contains(LocalDate.parse("2025-12-31"));
    }
}
