package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import kontor.kernel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the bank says becomes postings: by itself, by one key, or as the clerk says.
class BankTest {

    private static final String OURS = "86011117947";

    private final Floor floor = new Floor();
    private int files;

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    /// A line as a file has it: amount, then field and value two by two.
    private Map<String, Object> said(String amount, String... more) {
        var line = new LinkedHashMap<String, Object>();
        line.put("on", "2026-11-20");
        line.put("amount", amount);
        line.put("mark", "line " + ++files);
        for (int i = 0; i < more.length; i += 2) line.put(more[i], more[i + 1]);
        return line;
    }

    @SafeVarargs
    private String take(String kind, Map<String, Object>... lines) {
        return floor.done("bank.take", statement(kind, List.of(lines)));
    }

    private Map<String, Object> statement(String kind, List<Map<String, Object>> lines) {
        return Map.of(
                "bankAccount",
                OURS,
                "kind",
                kind,
                "currency",
                "NOK",
                "on",
                "2026-11-20",
                "mark",
                "file " + ++files,
                "lines",
                lines);
    }

    private Row bankLine(String number) {
        return floor.rows("bank-lines", "number", number).getFirst();
    }

    private String proposed(String number) {
        var row = bankLine(number);
        return row.text("proposal") + " " + row.text("target") + " " + row.text("why");
    }

    private String kid(String invoice) {
        return floor.invoice(invoice).wire(9);
    }

    @Test
    void a_kid_is_paid_at_once_and_the_same_file_again_changes_nothing() {
        var invoice = floor.invoiced("1", line(1, "1", "100", "3"));
        var file = statement("statement", List.of(said("125", "kid", kid(invoice)), said("-5", "party", "Banken")));

        var statement = floor.done("bank.take", file);
        assertThat(floor.invoice(invoice).text("state")).isEqualTo("PAID");
        assertThat(bankLine(statement + "-1").text("state")).isEqualTo("MATCHED");
        assertThat(bankLine(statement + "-2").text("state")).isEqualTo("OPEN");

        var journal = floor.rows("vouchers").size();
        assertThat(floor.done("bank.take", file)).isEqualTo(statement);
        var other = new LinkedHashMap<>(file);
        other.put("mark", "another file of the same day");
        assertThat(floor.done("bank.take", other)).isEqualTo(statement);
        assertThat(floor.rows("bank-lines")).hasSize(2);
        assertThat(floor.rows("vouchers")).hasSize(journal);
    }

    /// Case B1, with the credit note on a third invoice that was paid before.
    @Test
    void money_pays_a_customers_oldest_invoices_first_and_a_credit_note_is_paid_out() {
        var customer = floor.customer("Hansen Bygg AS");
        floor.agree("1", customer, line(1, "1", "80", "3"), line(2, "1", "120", "3"), line(3, "1", "40", "3"));
        var invoices = new ArrayList<String>();
        for (int i = 1; i <= 3; i++) {
            floor.ship("D" + i, "1", i, "1");
            invoices.add(floor.done("invoice.post", Map.of("delivery", "D" + i)));
        }
        floor.done("payment.receive", Map.of("invoice", invoices.get(2), "amount", "50", "account", "1900"));
        floor.done("invoice.credit", Map.of("invoice", invoices.get(2)));

        var statement = take("statement", said("180", "party", "HANSEN BYGG"), said("-50", "party", "Bygg Hansen"));
        assertThat(proposed(statement + "-2")).isEqualTo("REFUND " + customer + " AMOUNT_AND_PARTY");
        floor.done("bank.settle", Map.of("line", statement + "-1", "customer", customer));
        floor.done("bank.confirm", Map.of("line", statement + "-2"));

        assertThat(floor.invoice(invoices.get(0)).text("state")).isEqualTo("PAID");
        assertThat(floor.invoice(invoices.get(1)).money("open")).isEqualTo(Money.of("70.00"));
        assertThat(floor.balance("2900")).isEqualTo(Money.ZERO);
        assertThat(floor.balance("1920")).isEqualTo(Money.of("130.00"));

        var later = take("statement", said("70", "party", "HANSEN BYGG"));
        assertThat(proposed(later + "-1")).isEqualTo("INVOICE " + invoices.get(1) + " AMOUNT_AND_PARTY");
        var more = take("statement", said("33", "party", "HANSEN BYGG"));
        assertThat(proposed(more + "-1")).isEqualTo("CUSTOMER " + customer + " RULE");
        floor.done("bank.confirm", Map.of("line", later + "-1"));
        floor.done("bank.confirm", Map.of("line", more + "-1"));
        assertThat(floor.balance("2900")).isEqualTo(Money.of("-33.00"));
    }

    @Test
    void what_the_clerk_posts_to_an_account_is_proposed_the_next_time() {
        var statement = take("statement", said("-125", "party", "Strøm AS"), said("-80", "words", "Gebyr nr 1"));
        floor.done("bank.book", Map.of("line", statement + "-1", "account", "6340", "vatCode", "1"));
        floor.done("bank.book", Map.of("line", statement + "-2", "account", "7770"));
        assertThat(floor.balance("6340")).isEqualTo(Money.of("100.00"));
        assertThat(floor.balance("2710")).isEqualTo(Money.of("25.00"));

        var next = take("statement", said("-250", "party", "Strøm AS"), said("-81", "words", "Gebyr nr 2"));
        assertThat(proposed(next + "-1")).isEqualTo("ACCOUNT 6340 RULE");
        floor.done("bank.confirm", Map.of("line", next + "-1"));
        floor.done("bank.confirm", Map.of("line", next + "-2"));
        assertThat(floor.balance("2710")).isEqualTo(Money.of("75.00"));
        assertThat(floor.balance("7770")).isEqualTo(Money.of("161.00"));

        for (var rule : floor.rows("bank-rules")) floor.done("bank.forget", Map.of("rule", rule.number()));
        var last = take("statement", said("-90", "party", "Strøm AS"));
        assertThat(bankLine(last + "-1").text("state")).isEqualTo("OPEN");
    }

    /// Case T10.
    @Test
    void a_split_gives_percentages_of_the_whole_and_the_rest_to_one() {
        var statement = take("statement", said("-1587.35", "party", "Utleie AS"));
        var parts = List.of(
                Map.of("account", "6300", "percent", "25"),
                Map.of("account", "6340", "percent", "25"),
                Map.of("account", "6800", "amount", "396.84"),
                Map.of("account", "6900"));

        floor.done("bank.split", Map.of("line", statement + "-1", "lines", parts));

        var voucher = floor.rows("bank-matches").getFirst().wire(3);
        assertThat(floor.voucher(voucher))
                .containsExactly("1920 -1587.35", "6300 396.84", "6340 396.84", "6800 396.84", "6900 396.83");
    }

    @Test
    void a_sum_on_the_statement_is_the_advice_that_told_its_payments() {
        var first = floor.invoiced("1", line(1, "1", "100", "3"));
        var second = floor.invoiced("2", line(1, "1", "200", "3"));
        var advice = take("advice", said("125", "kid", kid(first)), said("250", "kid", kid(second)));
        assertThat(floor.balance("1920")).isEqualTo(Money.of("375.00"));

        var statement = take("statement", said("375"));
        assertThat(proposed(statement + "-1")).isEqualTo("ADVICE " + advice + " AMOUNT");
        floor.done("bank.confirm", Map.of("line", statement + "-1"));

        assertThat(floor.balance("1920")).isEqualTo(Money.of("375.00"));
        assertThat(bankLine(statement + "-1").text("state")).isEqualTo("MATCHED");
    }

    @Test
    void money_recorded_by_hand_is_found_again_and_not_posted_twice() {
        var invoice = floor.invoiced("1", line(1, "1", "100", "3"));
        var paid = floor.done("payment.receive", Map.of("invoice", invoice, "amount", "125"));

        var statement = take("statement", said("125", "kid", kid(invoice)));
        assertThat(proposed(statement + "-1")).isEqualTo("VOUCHER " + paid + " AMOUNT");
        floor.done("bank.confirm", Map.of("line", statement + "-1"));

        assertThat(floor.balance("1920")).isEqualTo(Money.of("125.00"));
        var twice = take("statement", said("125"));
        assertThat(bankLine(twice + "-1").text("state")).isEqualTo("OPEN");
        assertThat(floor.refused("bank.match", Map.of("line", twice + "-1", "voucher", paid)))
                .isEqualTo("bank.refused.voucher");
    }

    @Test
    void a_bank_account_stands_to_the_ledger_by_what_waits_and_what_is_outstanding() {
        var invoice = floor.invoiced("1", line(1, "1", "100", "3"));
        var file = new LinkedHashMap<>(statement("statement", List.of(said("125", "kid", kid(invoice)), said("-20"))));
        file.putAll(Map.of("opening", "0", "closing", "105"));
        var statement = floor.done("bank.take", file);
        var other = floor.invoiced("2", line(1, "1", "40", "3"));
        floor.done("payment.receive", Map.of("invoice", other, "amount", "50"));

        var row = floor.rows("bank-accounts").getFirst();
        assertThat(row.money("closing")).isEqualTo(Money.of("105.00"));
        assertThat(row.money("ledger")).isEqualTo(Money.of("175.00"));
        assertThat(row.money("waiting")).isEqualTo(Money.of("-20.00"));
        assertThat(row.money("outstanding")).isEqualTo(Money.of("50.00"));

        floor.done("bank.set-aside", Map.of("line", statement + "-2", "reason", "Feil konto"));
        assertThat(floor.rows("bank-accounts").getFirst().money("waiting")).isEqualTo(Money.ZERO);
        floor.done("bank.set-aside", Map.of("line", statement + "-2"));
        assertThat(bankLine(statement + "-2").text("state")).isEqualTo("OPEN");
    }

    @Test
    void what_cannot_be_posted_is_refused_and_why() {
        var euro = new LinkedHashMap<>(statement("statement", List.of(said("10"))));
        euro.putAll(Map.of("bankAccount", "NL26VAYB8060476890", "currency", "EUR"));
        var abroad = floor.done("bank.take", euro) + "-1";
        var in = take("statement", said("100"), said("-100"));
        var line = in + "-1";
        var out = in + "-2";

        assertThat(floor.refused("bank.book", Map.of("line", abroad, "account", "7770")))
                .isEqualTo("bank.refused.currency");
        assertThat(floor.refused("bank.book", Map.of("line", line, "account", "1500")))
                .isEqualTo("bank.refused.ledger-account");
        assertThat(floor.refused("bank.book", Map.of("line", line, "account", "9999")))
                .isEqualTo("bank.refused.unknown");
        assertThat(floor.refused("bank.book", Map.of("line", line, "account", "7770", "vatCode", "86")))
                .isEqualTo("bank.refused.field");
        assertThat(floor.refused("bank.book", Map.of("line", line, "account", "7770", "amount", "100.01")))
                .isEqualTo("bank.refused.rest");
        assertThat(floor.refused("bank.confirm", Map.of("line", line))).isEqualTo("bank.refused.proposal");
        assertThat(floor.refused("bank.settle", Map.of("line", line))).isEqualTo("bank.refused.field");
        assertThat(floor.refused("bank.settle", Map.of("line", out, "customer", "10001")))
                .isEqualTo("bank.refused.direction");
        assertThat(floor.refused("bank.confirm", Map.of("line", "BS-9-9"))).isEqualTo("bank.refused.unknown");
        assertThat(floor.refused(
                        "bank.split",
                        Map.of("line", line, "lines", List.of(Map.of("account", "7770", "amount", "99")))))
                .isEqualTo("bank.refused.parts");
        assertThat(floor.refused("bank.keep-account", Map.of("number", "12345678903", "account", "1920")))
                .isEqualTo("bank.refused.ledger-account");
        floor.done("bank.book", Map.of("line", line, "account", "8050"));
        assertThat(floor.refused("bank.book", Map.of("line", line, "account", "8050")))
                .isEqualTo("bank.refused.state");
    }

    @Test
    void the_checks_see_a_line_that_was_changed_behind_the_banks_back() {
        var statement = take("statement", said("-10"));
        floor.done("bank.book", Map.of("line", statement + "-1", "account", "7770"));
        floor.done(new Around.Spoil("update bank_match set amount = -1100"));

        assertThat(floor.company().check(10)).hasSize(2);
        floor.done(new Around.Spoil("update bank_match set amount = -1000"));
    }
}
