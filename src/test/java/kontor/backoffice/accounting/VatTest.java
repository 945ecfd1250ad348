package kontor.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import kontor.kernel.Rate;
import kontor.kernel.Row;
import org.junit.jupiter.api.Test;

/// VAT codes and rates as dated data.
class VatTest {

    private static final Path STANDARD = Path.of("../shared/conformance/saft/Standard_Tax_Codes.csv");

    @Test
    void there_is_every_standard_code_and_no_other() throws IOException {
        assumeTrue(Files.exists(STANDARD), "no standard tax codes here: skipped");
        var standard = new TreeSet<String>();
        Files.readAllLines(STANDARD).stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .forEach(row -> standard.add(row.substring(0, row.indexOf(';'))));
        try (var floor = new Floor()) {
            var ours = new TreeSet<String>();
            floor.rows("vat-codes").forEach(r -> ours.add(r.number()));
            assertThat(ours).isEqualTo(standard);
        }
    }

    @Test
    void a_codes_rates_follow_each_other_without_gap_or_overlap_and_the_last_has_no_end() {
        try (var floor = new Floor()) {
            var last = new HashMap<String, Row>();
            for (var row : floor.rows("vat-codes")) {
                var before = last.put(row.number(), row);
                if (before == null) continue;
                assertThat(before.date("to").map(day -> day.plusDays(1))).isEqualTo(row.date("from"));
            }
            assertThat(last.values()).allMatch(row -> row.date("to").isEmpty());
        }
    }

    @Test
    void every_rate_names_its_source_and_every_taxed_sale_its_accounts() {
        try (var floor = new Floor()) {
            for (var row : floor.rows("vat-codes")) {
                assertThat(row.text("source")).as(row.number()).isNotBlank();
                if (!row.wire(row.view().at("direction")).equals("out")) continue;
                assertThat(row.get("sales-account")).as(row.number()).isPresent();
                assertThat(row.get("vat-account").isPresent())
                        .as(row.number())
                        .isEqualTo(!row.get("rate").orElseThrow().equals(Rate.ZERO));
            }
        }
    }

    @Test
    void todays_rates_are_the_laws() {
        try (var floor = new Floor()) {
            var today = LocalDate.parse("2026-11-23");
            var now = floor.rows("vat-codes").stream()
                    .filter(r -> List.of("3", "31", "32", "33").contains(r.number()))
                    .filter(r -> r.date("to").filter(day -> day.isBefore(today)).isEmpty())
                    .map(r -> r.number() + " " + r.get("rate").orElseThrow())
                    .toList();
            assertThat(now).containsExactly("3 25", "31 15", "32 11.11", "33 12");
        }
    }
}
