package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.hatch.CreditCheck;
import kontor.hatch.InvoicePaid;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Payments, advances, and what a customer may owe.
class PaymentTest {

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    @Test
    void an_invoice_is_paid_in_parts() {
        // T5: the invoice of T3, 240.00, paid 120, then 20, then 99; 1.00 is left.
        floor.at("2017-05-02T09:00:00Z");
        var invoice = floor.invoiced("1", line(1, "5", "40", "33"), line(2, "1", "20", "5"));

        var first = floor.done("payment.receive", Map.of("invoice", invoice, "amount", "120"));
        assertThat(floor.voucher(first)).containsExactly("1920 120.00", "1500 -120.00");
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("PART_PAID");
        floor.done("payment.receive", Map.of("invoice", invoice, "amount", "20"));
        floor.done("payment.receive", Map.of("invoice", invoice, "amount", "99"));

        assertThat(floor.invoice(invoice).money("open")).isEqualTo(Money.of("1.00"));
        floor.done("payment.receive", Map.of("invoice", invoice, "amount", "1"));
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("PAID");
        assertThat(floor.rows("receivables")).isEmpty();
        assertThat(floor.heard().getLast())
                .isEqualTo(new InvoicePaid(
                        new InvoiceNumber(invoice), new OrderNumber("1"), Money.of("1.00"), Money.ZERO));
    }

    @Test
    void a_kid_finds_its_invoice() {
        floor.invoiced("1", line(1, "1", "100", "3"));
        var invoice = floor.invoiced("2", line(1, "1", "200", "3"));
        var kid = floor.invoice(invoice).wire(9);

        assertThat(kid).matches("[0-9]{18}");
        floor.done("payment.receive", Map.of("kid", kid, "amount", "250", "account", "1900"));

        assertThat(floor.invoice(invoice).text("state")).isEqualTo("PAID");
        assertThat(floor.balance("1900")).isEqualTo(Money.of("250.00"));
    }

    @Test
    void what_cannot_be_paid_is_refused_and_why() {
        var invoice = floor.invoiced("1", line(1, "1", "100", "3"));
        var other = floor.invoiced("2", line(1, "1", "100", "3"));
        var kid = floor.invoice(invoice).wire(9);
        var wrong = kid.substring(0, 17) + (kid.charAt(17) == '0' ? '1' : '0');

        assertThat(pay(Map.of("amount", "1"))).isEqualTo("payment.refused.field");
        assertThat(pay(Map.of("invoice", invoice, "amount", "0"))).isEqualTo("payment.refused.field");
        assertThat(pay(Map.of("invoice", invoice, "amount", "-5"))).isEqualTo("payment.refused.field");
        assertThat(pay(Map.of("invoice", "99", "amount", "1"))).isEqualTo("payment.refused.unknown");
        assertThat(pay(Map.of("kid", "0000012344", "amount", "1"))).isEqualTo("payment.refused.unknown");
        assertThat(pay(Map.of("kid", wrong, "amount", "1"))).isEqualTo("payment.refused.kid");
        assertThat(pay(Map.of("kid", kid, "invoice", other, "amount", "1"))).isEqualTo("payment.refused.unknown");
        assertThat(pay(Map.of("invoice", invoice, "amount", "1", "account", "3000")))
                .isEqualTo("payment.refused.account");
        assertThat(pay(Map.of("invoice", invoice, "amount", "1", "on", "2025-11-01")))
                .isEqualTo("accounting.refused.period");
        floor.done("payment.receive", Map.of("invoice", invoice, "amount", "125"));
        assertThat(pay(Map.of("invoice", invoice, "amount", "125"))).isEqualTo("payment.refused.state");
        var note = floor.done("invoice.credit", Map.of("invoice", other));
        assertThat(pay(Map.of("invoice", note, "amount", "1"))).isEqualTo("invoice.refused.credit-note");
        assertThat(floor.rows("payments")).hasSize(1);
    }

    @Test
    void under_mod11_a_serial_without_a_check_digit_is_passed_over_and_never_an_invoice_number() {
        floor.done(new Around.Spoil("update kid_rule set method = 'mod11'"));
        for (int order = 1; order <= 40; order++) floor.invoiced("" + order, line(1, "1", "100", "3"));

        var rows = floor.rows("invoices");
        assertThat(rows).hasSize(40).allMatch(r -> r.wire(9).matches("[0-9]{18}"));
        var last = rows.stream().map(r -> r.wire(9)).max(String::compareTo).orElseThrow();
        assertThat(Long.parseLong(last.substring(8, 17))).isGreaterThan(40);
        assertThat(floor.invoice("100040").wire(9)).isNotEmpty();
    }

    private String pay(Map<String, ?> fields) {
        return floor.refused("payment.receive", fields);
    }

    @Test
    void what_is_paid_too_much_is_the_customers_advance_until_it_is_used_or_paid_back() {
        var customer = floor.customer("Rundhåndet AS");
        floor.agree("1", customer, line(1, "1", "100", "3"), line(2, "1", "60", "3"));
        floor.ship("D1", "1", 1, "1");
        floor.ship("D2", "1", 2, "1");
        var first = floor.done("invoice.post", Map.of("delivery", "D1"));
        var second = floor.done("invoice.post", Map.of("delivery", "D2"));

        assertThat(floor.refused("advance.use", Map.of("invoice", second))).isEqualTo("advance.refused.left");
        var paid = floor.done("payment.receive", Map.of("invoice", first, "amount", "225"));
        assertThat(floor.voucher(paid)).containsExactly("1920 225.00", "1500 -125.00", "2900 -100.00");

        assertThat(floor.refused("advance.use", Map.of("invoice", first))).isEqualTo("payment.refused.state");
        assertThat(floor.refused("advance.use", Map.of("invoice", "99"))).isEqualTo("advance.refused.unknown");
        assertThat(floor.refused("advance.use", Map.of("invoice", second, "amount", "75.01")))
                .isEqualTo("advance.refused.left");
        var used = floor.done("advance.use", Map.of("invoice", second));
        assertThat(floor.voucher(used)).containsExactly("2900 75.00", "1500 -75.00");
        assertThat(floor.invoice(second).text("state")).isEqualTo("PAID");

        assertThat(floor.refused("advance.refund", Map.of("customer", customer, "amount", "25.01")))
                .isEqualTo("advance.refused.left");
        assertThat(floor.refused("advance.refund", Map.of("customer", "99"))).isEqualTo("advance.refused.unknown");
        assertThat(floor.refused("advance.refund", Map.of("customer", customer, "account", "4390")))
                .isEqualTo("payment.refused.account");
        floor.done("advance.refund", Map.of("customer", customer));
        assertThat(floor.balance("2900")).isEqualTo(Money.ZERO);
        assertThat(floor.refused("advance.refund", Map.of("customer", customer)))
                .isEqualTo("advance.refused.left");
    }

    @Test
    void the_office_decides_how_much_a_customer_may_owe() {
        var customer = floor.customer("Grense AS");
        floor.agree("1", customer, line(1, "1", "100", "3"));
        floor.ship("D1", "1");
        floor.done("invoice.post", Map.of("order", "1"));

        assertThat(floor.standing(customer, "1000000")).isEqualTo(new CreditCheck.Good());
        floor.done("customer.credit", Map.of("customer", customer, "limit", "200"));
        assertThat(floor.standing(customer, "75")).isEqualTo(new CreditCheck.Good());
        assertThat(floor.standing(customer, "75.01")).isEqualTo(new CreditCheck.Over(Money.of("200"), Money.of("125")));
        floor.done("customer.credit", Map.of("customer", customer, "blocked", true));
        assertThat(floor.standing(customer, "1")).isEqualTo(new CreditCheck.Blocked());
        floor.done("customer.credit", Map.of("customer", customer, "blocked", false, "unlimited", true));
        assertThat(floor.standing(customer, "1000000")).isEqualTo(new CreditCheck.Good());
    }

    @Test
    void a_decision_on_credit_must_say_something_that_makes_sense() {
        var customer = floor.customer("Grense AS");

        for (var fields : List.of(
                Map.of("customer", customer),
                Map.of("customer", customer, "limit", "-1"),
                Map.of("customer", customer, "limit", "1", "unlimited", true))) {
            assertThat(floor.refused("customer.credit", fields)).isEqualTo("customer.refused.field");
        }
        assertThat(floor.refused("customer.credit", Map.of("customer", "99", "blocked", true)))
                .isEqualTo("customer.refused.unknown");
    }

    @Test
    void how_late_an_invoice_is_goes_by_the_companys_day() {
        floor.invoiced("1", line(1, "1", "100", "3"));
        var due = floor.rows("receivables").getFirst();
        assertThat(due.wire(due.view().at("due"))).isEqualTo("2026-12-07");

        floor.at("2026-12-07T22:30:00Z"); // half past eleven in the evening in Oslo
        assertThat(floor.rows("receivables").getFirst().text("age")).isEqualTo("NOT_DUE");
        floor.at("2026-12-07T23:30:00Z"); // and an hour later the next day
        assertThat(floor.rows("receivables").getFirst().text("age")).isEqualTo("DAYS_1_30");
        assertThat(floor.rows("customer-balances")).hasSize(1);
    }
}
