package kontor.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

/// What an auditor is shown.
class AuditSheetTest {

    private final Founded house = new Founded();

    private String post(String text) {
        return house.done(
                "voucher.post",
                Map.of(
                        "text",
                        text,
                        "lines",
                        List.of(
                                Map.of("account", "6800", "amount", "100"),
                                Map.of("account", "1920", "amount", "-100"))));
    }

    private Row line(String number) {
        return house.rows("audit-sheet").stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /// Monday at ten in Oslo is in hours; half past eleven at night, a Sunday and the first day of Christmas are not.
    @Test
    void the_sheet_counts_series_reversals_and_odd_hours_and_ends_in_the_chains_head() {
        try (house) {
            var first = post("in hours");
            house.at("2026-11-23T22:30:00Z");
            var night = post("at night");
            house.at("2026-11-29T10:00:00Z");
            var sunday = post("on a Sunday");
            house.at("2026-12-25T10:00:00Z");
            var holiday = post("on a holiday");
            house.at("2026-12-28T07:30:00Z");
            house.done("voucher.reverse", Map.of("voucher", first, "reason", "Twice"));

            var series = line("series/journal-voucher");
            assertThat(series.get("count")).contains(5L);
            assertThat(series.get("missing")).contains(0L);
            assertThat(line("reversed").get("count")).contains(1L);
            assertThat(line("outside-hours").get("count")).contains(3L);
            assertThat(house.rows("vouchers-outside-hours").stream().map(Row::number))
                    .containsExactly(holiday, sunday, night);
            var reversed = house.rows("reversed-vouchers").getFirst();
            assertThat(reversed.number()).isEqualTo(first);
            assertThat(reversed.text("reason")).contains("Twice");
            var newest = house.rows("audit", Query.first(1)).getFirst();
            assertThat(line("chain").text("words"))
                    .isEqualTo(newest.text("hash"))
                    .hasSize(64);
        }
    }
}
