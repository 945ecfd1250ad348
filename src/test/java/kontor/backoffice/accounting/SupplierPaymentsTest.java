package kontor.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kontor.backoffice.accounting.payables.PainFile;
import kontor.kernel.Actor;
import kontor.kernel.Money;
import kontor.kernel.Outcome;
import kontor.kernel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is due is proposed, approved by a second person, sent, and found again on the bank's statement.
class SupplierPaymentsTest {

    private static final Actor BOSS = Actor.operator("boss");
    private static final Path PAIN = Path.of("../shared/conformance/bank/xsd/pain.001.001.09.xsd");

    private final Floor floor = new Floor();
    private String supplier = "";
    private String first = "";
    private String second = "";
    private int files;

    @BeforeEach
    void two_invoices_are_owed() {
        floor.done("bank.keep-account", Map.of("number", "86011117947", "account", "1920"));
        supplier = floor.done(
                "supplier.register",
                Map.of("name", "Trelast & Øks <AS>", "account", "86011117947", "costAccount", "4300"));
        first = register("A1", "1000", Map.of("kid", "1234567897"));
        second = register("A2", "500", Map.of());
    }

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    private String register(String theirs, String net, Map<String, Object> more) {
        var fields = new LinkedHashMap<String, Object>(
                Map.of("supplier", supplier, "invoiceNumber", theirs, "date", "2026-10-01", "on", "2026-11-01"));
        fields.put("lines", List.of(Map.of("net", net)));
        fields.putAll(more);
        return floor.done("supplier-invoice.register", fields);
    }

    private String sent() {
        var proposal = floor.done("payment-proposal.make", Map.of());
        assertThat(floor.refused("payment-proposal.approve", Map.of("proposal", proposal)))
                .isEqualTo("payment-proposal.refused.own");
        assertThat(floor.run(BOSS, floor.command("payment-proposal.approve", Map.of("proposal", proposal))))
                .isInstanceOf(Outcome.Done.class);
        floor.done("payment-proposal.send", Map.of("proposal", proposal));
        return proposal;
    }

    private String booked(String amount, String... more) {
        var line = new LinkedHashMap<String, Object>(
                Map.of("on", "2026-11-20", "amount", amount, "mark", "line " + ++files));
        for (int i = 0; i < more.length; i += 2) line.put(more[i], more[i + 1]);
        var head = Map.<String, Object>of(
                "bankAccount", "86011117947", "kind", "statement", "currency", "NOK", "on", "2026-11-20");
        var statement = new LinkedHashMap<>(head);
        statement.put("mark", "file " + files);
        statement.put("lines", List.of(line));
        return floor.done("bank.take", statement) + "-1";
    }

    private String state(String view, String number) {
        return floor.rows(view, "number", number).getFirst().text("state");
    }

    private String proposed(String line) {
        var row = floor.rows("bank-lines", "number", line).getFirst();
        return row.text("proposal") + " " + row.text("target") + " " + row.text("why");
    }

    @Test
    void what_is_due_is_paid_as_the_bank_says_and_opened_again_when_it_comes_back() {
        var proposal = sent();
        assertThat(floor.refused("payment-proposal.make", Map.of())).isEqualTo("payment-proposal.refused.nothing");

        var one = booked("-1000", "reference", proposal + "-1");
        assertThat(proposed(one)).isEqualTo("SUPPLIER " + first + " REFERENCE");
        floor.done("bank.confirm", Map.of("line", one));
        var two = booked("-500", "party", "TRELAST");
        assertThat(state("payment-proposals", proposal)).isEqualTo("SENT");
        floor.done("bank.confirm", Map.of("line", two));
        assertThat(state("payment-proposals", proposal)).isEqualTo("PAID");
        assertThat(floor.rows("payables")).isEmpty();
        assertThat(floor.balance("1920")).isEqualTo(Money.of("-1500.00"));

        var back = booked("500", "reference", proposal + "-2");
        assertThat(proposed(back)).isEqualTo("RETURNED " + proposal + "-2 REFERENCE");
        floor.done("bank.confirm", Map.of("line", back));
        assertThat(state("payment-lines", proposal + "-2")).isEqualTo("RETURNED");
        assertThat(state("supplier-invoices", second)).isEqualTo("POSTED");
        assertThat(floor.balance("2400")).isEqualTo(Money.of("-500.00"));
        var again = floor.done("payment-proposal.make", Map.of());
        assertThat(floor.rows("payment-lines", "proposal", again)).hasSize(1);
    }

    @Test
    void a_wrong_match_is_undone_with_all_it_did() {
        var proposal = sent();
        var line = booked("-1000", "kid", "1234567897");
        assertThat(proposed(line)).isEqualTo("SUPPLIER " + first + " KID");
        floor.done("bank.confirm", Map.of("line", line));

        floor.done("bank.unmatch", Map.of("line", line, "reason", "Feil"));

        assertThat(state("supplier-invoices", first)).isEqualTo("POSTED");
        assertThat(state("payment-lines", proposal + "-1")).isEqualTo("PROPOSED");
        assertThat(floor.balance("1920")).isEqualTo(Money.ZERO);
        assertThat(state("bank-lines", line)).isEqualTo("OPEN");
        floor.done("bank.pay-supplier", Map.of("line", line, "invoice", first));

        var invoice = floor.invoiced("1", Floor.line(1, "1", "100", "3"));
        var money = booked("130", "party", "Customer");
        floor.done("bank.settle", Map.of("line", money, "invoice", invoice));
        floor.done("bank.unmatch", Map.of("line", money, "reason", "En annens"));
        assertThat(floor.invoice(invoice).money("open")).isEqualTo(Money.of("125.00"));
        assertThat(floor.balance("2900")).isEqualTo(Money.ZERO);
        floor.done("bank.book", Map.of("line", money, "account", "8050"));
        floor.done("bank.unmatch", Map.of("line", money, "reason", "Feil konto"));
        assertThat(floor.balance("8050")).isEqualTo(Money.ZERO);
        assertThat(floor.refused("bank.unmatch", Map.of("line", money, "reason", "x")))
                .isEqualTo("bank.refused.unmatched");
    }

    @Test
    void a_payment_is_taken_out_and_what_is_paid_otherwise_is_not_sent() {
        var proposal = floor.done("payment-proposal.make", Map.of());
        assertThat(floor.refused("supplier-invoice.pay", Map.of("invoice", first)))
                .isEqualTo("supplier-invoice.refused.proposal");
        floor.done("payment-proposal.drop", Map.of("payment", proposal + "-1"));
        floor.done("supplier-invoice.pay", Map.of("invoice", first));
        assertThat(floor.rows("payment-proposals").getFirst().money("total")).isEqualTo(Money.of("500.00"));
        assertThat(floor.refused("payment-proposal.send", Map.of("proposal", proposal)))
                .isEqualTo("payment-proposal.refused.state");
        floor.done("payment-proposal.cancel", Map.of("proposal", proposal));
        assertThat(state("payment-proposals", proposal)).isEqualTo("CANCELLED");
    }

    @Test
    void the_file_to_the_bank_is_as_the_schema_wants_it() throws Exception {
        var proposal = sent();
        Row head = floor.rows("payment-proposals").getFirst();
        var out = new StringWriter();

        new PainFile(head, floor.rows("payment-lines", "proposal", proposal), "Vårt <Firma> & co", "974760673")
                .write(out);

        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(PAIN.toFile());
        var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        assertThat(out.toString())
                .contains(
                        "<CtrlSum>1500.00</CtrlSum>",
                        "<EndToEndId>" + proposal + "-1</EndToEndId>",
                        "<Ref>1234567897</Ref>");
    }
}
