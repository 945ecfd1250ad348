package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kontor.app.Wiring;
import kontor.app.demo.DemoClock;
import kontor.app.demo.DemoCompany;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.storage.Company;
import kontor.storage.Log;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Electronic invoices and credit notes: nobody in the network turns one of ours away.
class EhfTest {

    private static final long SEED = 20_261_123;

    private static final Peppol RULES = new Peppol();

    private static Company company;

    @TempDir
    Path folder;

    @BeforeAll
    static void demo() throws InterruptedException {
        var clock = new DemoClock(() -> Instant.parse("2026-11-23T09:00:00Z"));
        company = Company.inMemory(Wiring.catalogue(), clock, new Log.InMemory());
        DemoCompany.found(company, clock).tell();
    }

    @AfterAll
    static void close() {
        company.close();
    }

    private static List<Row> rows(String view) {
        var found = company.catalogue().view(view).orElseThrow();
        return switch (company.reads().page(Founded.OPERATOR, found, Query.first(10_000))) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static String written(String number) {
        return switch (Peppol.written(company, number)) {
            case Outcome.Done<String>(var xml) -> xml;
            case Outcome.Refused<String>(var refusal) -> throw new AssertionError(number + ": " + refusal);
        };
    }

    @Test
    void the_rules_find_what_is_wrong() {
        var xml = written(rows("invoices").stream()
                .map(Row::number)
                .filter(number -> Peppol.written(company, number) instanceof Outcome.Done<String>)
                .findFirst()
                .orElseThrow());
        assertThat(RULES.faults(xml.replaceFirst("<cbc:PayableAmount currencyID=\"NOK\">", "$01")))
                .anyMatch(fault -> fault.contains("BR-CO-16"));
        assertThat(RULES.faults(xml.replace("Foretaksregisteret", "Et annet register")))
                .anyMatch(fault -> fault.contains("NO-R-002"));
    }

    @Test
    void every_document_of_the_demo_company_is_valid_or_lacks_the_customers_number() {
        int electronic = 0;
        for (var row : rows("invoices")) {
            switch (Peppol.written(company, row.number())) {
                case Outcome.Done<String>(var xml) -> {
                    assertThat(RULES.faults(xml)).as(xml).isEmpty();
                    electronic++;
                }
                case Outcome.Refused<String>(var refusal) ->
                    assertThat(refusal.toString()).contains("orgNumber");
            }
        }
        assertThat(electronic).isGreaterThan(20);
    }

    @Test
    void every_rate_category_and_discount_is_valid_as_invoice_and_as_credit_note() {
        var numbers = SeededSales.sell(company, 60, SEED);

        assertThat(numbers).hasSizeGreaterThanOrEqualTo(60);
        var all = new StringBuilder();
        for (var number : numbers) {
            var xml = written(number);
            assertThat(RULES.faults(xml)).as("seed " + SEED + ": " + xml).isEmpty();
            all.append(xml);
        }
        for (var category : List.of("S", "Z", "AE", "G", "E"))
            assertThat(all).contains("<cac:TaxCategory><cbc:ID>" + category + "</cbc:ID>");
        for (var rate : List.of("25", "15", "11.11", "12"))
            assertThat(all).contains("<cbc:Percent>" + rate + "</cbc:Percent>");
        assertThat(all).contains("<CreditNote", "<cac:AllowanceCharge>", "Ærlig Øl &amp; Sønner &lt;AS&gt;");
    }

    @Test
    void the_line_writes_a_file_and_names_what_a_document_lacks() throws Exception {
        var shell = new Shell(company, folder);
        var lacking = rows("invoices").stream()
                .map(Row::number)
                .filter(number -> Peppol.written(company, number) instanceof Outcome.Refused<String>)
                .findFirst();
        var ran = lacking.map(number -> shell.run("export", "ehf", number, "x.xml"));
        assertThat(ran.map(Shell.Ran::exit)).contains(Exit.REFUSED);
        assertThat(ran.orElseThrow().err()).contains("organisation number (orgNumber) is missing");
        assertThat(folder.resolve("x.xml")).doesNotExist();

        var sound = rows("invoices").stream()
                .map(Row::number)
                .filter(number -> Peppol.written(company, number) instanceof Outcome.Done<String>)
                .findFirst()
                .orElseThrow();
        assertThat(shell.run("export", "ehf", sound, "y.xml").exit()).isZero();
        assertThat(Files.readString(folder.resolve("y.xml"))).isEqualTo(written(sound));
        assertThat(shell.run("export", "ehf", "999", "z.xml").exit()).isEqualTo(Exit.REFUSED);
    }
}
