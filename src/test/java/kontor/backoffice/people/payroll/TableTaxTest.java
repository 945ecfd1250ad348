package kontor.backoffice.people.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Tax by table against the Tax Administration's own answers; nothing of them is known to the rules.
class TableTaxTest {

    private static final Path ANSWERS = Path.of("../shared/conformance/payroll/trekk2026.csv");

    private static TableTax rules() throws IOException {
        var rules = new HashMap<String, TableTax.Rule>();
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/main/resources/kontor/storage/migrations/029-tax-rules.csv"))) {
            for (var row : csv)
                rules.put(
                        row.getField("rule"),
                        new TableTax.Rule(
                                Long.parseLong(row.getField("amount")), Long.parseLong(row.getField("rate"))));
        }
        return new TableTax(Map.copyOf(rules));
    }

    @Test
    void every_answer_of_2026_is_met() throws IOException {
        var rules = rules();
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var line : Files.readAllLines(ANSWERS).stream().skip(1).toList()) {
            var cells = line.split(";");
            var span = cells[2].equals("1_MAANED") ? TableTax.Span.MONTH : TableTax.Span.FORTNIGHT;
            var tax = rules.of(Long.parseLong(cells[1]), Long.parseLong(cells[3]), span);
            asked++;
            if (tax != Long.parseLong(cells[4])) wrong.add(line + " but " + tax);
        }
        assertThat(asked).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }
}
