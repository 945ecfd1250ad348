package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kontor.hatch.Channel;
import kontor.hatch.ReminderTold;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ReminderNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Late customers: reminders, interest, losses, and the rounding of cash.
class RemindersTest {

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    /// What the desk says when it has sent it.
    private void told(String reminder) {
        floor.done(new Around.Told(new ReminderTold(
                new ReminderNumber(reminder), Channel.EMAIL, java.time.Instant.parse("2026-12-31T09:00:00Z"), "ola")));
    }

    private Money open(String invoice) {
        return floor.invoice(invoice).money("open");
    }

    /// Case D1: 100 due; a fee of 10 at 5 days, 15 % of the 100 at 10 days.
    @Test
    void a_fee_and_a_percentage_are_charged_when_told_by_dated_rules() {
        var rule = Map.<String, Object>of("step", 1L, "from", "2026-11-01", "days", 5L, "fee", "10", "source", "D1");
        assertThat(floor.refused("reminder.rule", rule)).isEqualTo("reminder.refused.days");
        floor.done(
                "reminder.law",
                Map.of("from", "2026-11-01", "leastDays", 5L, "mostFee", "35", "mostFees", 2L, "source", "D1"));
        floor.done("reminder.rule", rule);
        floor.done(
                "reminder.rule",
                Map.of("step", 2L, "from", "2026-11-01", "days", 10L, "fee", "0", "percent", "15", "source", "D1"));
        var invoice = floor.invoiced("1", line(1, "1", "80", "3"));

        floor.at("2026-12-11T09:00:00Z");
        assertThat(floor.refused("reminder.prepare", Map.of("invoice", invoice)))
                .isEqualTo("reminder.refused.early");
        floor.at("2026-12-12T09:00:00Z");
        assertThat(floor.rows("reminders-due")).hasSize(1);
        var first = floor.done("reminder.prepare", Map.of("invoice", invoice));
        assertThat(floor.rows("reminders-due")).isEmpty();
        var words = floor.rows("reminders", "number", first).getFirst();
        assertThat(words.wire(words.view().at("words"))).contains("10,00").doesNotContain("rente", "[", "{");
        assertThat(open(invoice)).isEqualTo(Money.of("100.00"));
        told(first);
        told(first);
        assertThat(open(invoice)).isEqualTo(Money.of("110.00"));

        floor.at("2026-12-17T09:00:00Z");
        told(floor.done("reminder.prepare", Map.of("invoice", invoice)));
        assertThat(open(invoice)).isEqualTo(Money.of("125.00"));
        assertThat(floor.balance("1500")).isEqualTo(Money.of("125.00"));
        assertThat(floor.balance("3900")).isEqualTo(Money.of("-25.00"));
        floor.at("2026-12-30T09:00:00Z");
        assertThat(floor.refused("reminder.prepare", Map.of("invoice", invoice)))
                .isEqualTo("reminder.refused.enough");

        floor.done("payment.receive", Map.of("invoice", invoice, "amount", "125"));
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("PAID");
    }

    @Test
    void the_second_reminder_of_a_usual_company_has_interest_by_the_days_of_each_rate() {
        var invoice = floor.invoiced("1", line(1, "1", "8000", "3"));
        floor.at("2026-12-21T09:00:00Z");
        told(floor.done("reminder.prepare", Map.of("invoice", invoice)));
        floor.done("reminder.interest", Map.of("from", "2027-01-01", "rate", "10", "source", "test"));
        floor.done("period.open", Map.of("period", "2027-01", "note", "next year"));
        floor.at("2027-01-06T09:00:00Z");

        var second = floor.done("reminder.prepare", Map.of("invoice", invoice));
        told(second);

        var row = floor.rows("reminders", "number", second).getFirst();
        assertThat(row.money("fee")).isEqualTo(Money.of("35.00"));
        // 24 days of 12 % and 6 of 10 % of 10 000
        assertThat(row.money("interest")).isEqualTo(Money.of("95.34"));
        assertThat(floor.balance("8055")).isEqualTo(Money.of("-95.34"));
        assertThat(row.text("words")).contains("35,00 kr", "95,34 kr");
    }

    @Test
    void what_is_paid_before_it_is_told_is_not_reminded_of() {
        var invoice = floor.invoiced("1", line(1, "1", "80", "3"));
        floor.at("2026-12-21T09:00:00Z");
        var reminder = floor.done("reminder.prepare", Map.of("invoice", invoice));
        assertThat(floor.refused("reminder.prepare", Map.of("invoice", invoice)))
                .isEqualTo("reminder.refused.waiting");

        floor.done("payment.receive", Map.of("invoice", invoice, "amount", "100"));

        assertThat(floor.rows("reminders", "number", reminder).getFirst().text("state"))
                .isEqualTo("DROPPED");
        told(reminder);
        assertThat(floor.balance("3900")).isEqualTo(Money.ZERO);
    }

    /// Case T5: paid 120, then 20, then 99 with the rest written off.
    @Test
    void what_is_left_is_written_off_and_its_vat_is_deducted_again_as_a_loss() {
        var invoice = floor.invoiced("1", line(1, "1", "192", "3"));
        for (var part : new String[] {"120", "20", "99"})
            floor.done("payment.receive", Map.of("invoice", invoice, "amount", part));

        var voucher = floor.done("invoice.write-off", Map.of("invoice", invoice, "reason", "Betaler ikke"));

        assertThat(floor.voucher(voucher)).containsExactly("7830 0.80", "2710 0.20", "1500 -1.00");
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("PAID");
        assertThat(floor.rows("vat-postings").stream().map(r -> r.wire(r.view().at("line"))))
                .contains("2026-T6/1/loss");

        var other = floor.invoiced("2", line(1, "1", "80", "3"));
        floor.done("payment.receive", Map.of("invoice", other, "amount", "99.50"));
        var small = floor.done("invoice.write-off", Map.of("invoice", other, "small", true, "reason", "Øre"));
        assertThat(floor.voucher(small)).containsExactly("7740 0.50", "1500 -0.50");
    }

    /// Case T9: 42.06 in cash, rounded to 0.05.
    @Test
    void cash_is_rounded_to_the_smallest_coin_of_the_day() {
        floor.done("cash.rule", Map.of("from", "2026-11-01", "step", "0.05", "method", "up", "source", "T9"));
        var invoice = floor.invoiced("1", line(1, "1", "42.06", "5"));
        var voucher = floor.done("payment.receive", Map.of("invoice", invoice, "amount", "42.10", "account", "1900"));
        assertThat(floor.voucher(voucher)).containsExactly("1900 42.10", "7740 -0.04", "1500 -42.06");

        floor.done("cash.rule", Map.of("from", "2026-11-01", "step", "1", "source", "Norges Bank"));
        var whole = floor.invoiced("2", line(1, "1", "42.50", "5"));
        floor.done("payment.receive", Map.of("invoice", whole, "amount", "43", "account", "1900"));
        assertThat(floor.invoice(whole).text("state")).isEqualTo("PAID");
        var bank = floor.invoiced("3", line(1, "1", "42.50", "5"));
        floor.done("payment.receive", Map.of("invoice", bank, "amount", "43"));
        assertThat(floor.balance("2900")).isEqualTo(Money.of("-0.50"));
    }
}
