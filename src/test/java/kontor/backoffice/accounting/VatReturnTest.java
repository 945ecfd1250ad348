package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kontor.kernel.Money;
import org.junit.jupiter.api.Test;

/// VAT returns and their settlement.
class VatReturnTest {

    private static final Path CASES = Path.of("../shared/conformance/mva/posteringer.csv");
    private static final Path EXPECTED = Path.of("../shared/conformance/mva/forventet-melding.csv");

    /// Receivables and payables keep their own accounts, invoice by invoice.
    private static final Map<String, String> BESIDE = Map.of("1500", "1510", "2400", "2410");

    /// What the file lacks.
    private static final Map<String, String> MARKED = Map.of("Tap på krav", "loss", "Justering", "adjustment");

    private static final Map<String, String> SAID =
            Map.of("withdrawal", "Uttak", "loss", "Tap på krav", "adjustment", "Justering");

    private record Posted(String voucher, Map<String, Object> line) {}

    @Test
    void the_tax_administrations_cases_give_exactly_its_returns() throws IOException {
        assumeTrue(Files.exists(CASES), "no cases here: skipped");
        var cases = cases();
        var expected = new LinkedHashMap<String, List<String>>();
        for (var row : rows(EXPECTED))
            expected.computeIfAbsent(row[0], _ -> new ArrayList<>())
                    .add(String.join(";", row[1], row[2], row[4], row[5], row[6]) + " of " + row[8]);
        assertThat(cases).hasSize(15).containsOnlyKeys(expected.keySet());
        try (var floor = new Floor()) {
            chart(floor, cases);
            var month = 0;
            for (var one : cases.entrySet()) {
                month += 2;
                var year = 2024 + (month - 1) / 12;
                var period = "%d-%02d".formatted(year, (month - 1) % 12 + 1);
                var term = year + "-T" + ((month - 1) % 12 / 2 + 1);
                post(floor, one.getKey(), one.getValue(), period);
                assertThat(returned(floor, term))
                        .as(one.getKey())
                        .containsExactlyInAnyOrderElementsOf(expected.get(one.getKey()));
            }
            assertThat(floor.company().check(5)).isEmpty();
        }
    }

    private static Map<String, List<Posted>> cases() throws IOException {
        var cases = new LinkedHashMap<String, List<Posted>>();
        for (var row : rows(CASES)) {
            var line = new LinkedHashMap<String, Object>();
            line.put("account", BESIDE.getOrDefault(row[2], row[2]));
            line.put("amount", row[4]);
            if (!row[8].isEmpty()) line.put("vatCode", row[8]);
            var mark = MARKED.get(row[0]);
            if (mark != null && row[2].startsWith("271")) {
                line.put("vatCode", "1");
                line.put("specification", mark);
            }
            cases.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(new Posted(row[1], line));
        }
        return cases;
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .map(row -> row.split(";", -1))
                .toList();
    }

    private static void chart(Floor floor, Map<String, List<Posted>> cases) {
        var there = new TreeSet<String>();
        floor.rows("accounts").forEach(row -> there.add(row.number()));
        for (var posted : cases.values())
            for (var one : posted)
                if (there.add(String.valueOf(one.line().get("account"))))
                    floor.done("account.register", Map.of("account", one.line().get("account"), "name", "As it says"));
    }

    private static void post(Floor floor, String text, List<Posted> lines, String period) {
        floor.done("period.open", Map.of("period", period));
        var vouchers = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var one : lines)
            vouchers.computeIfAbsent(one.voucher(), _ -> new ArrayList<>()).add(one.line());
        for (var voucher : vouchers.values())
            floor.done("voucher.post", Map.of("text", text, "on", period + "-15", "lines", voucher));
    }

    private static List<String> returned(Floor floor, String term) {
        var payable = floor.rows("vat-terms", "number", term).getFirst().money("payable");
        return floor.rows("vat-return", "term", term).stream()
                .map(row -> String.join(
                                ";",
                                row.text("code"),
                                SAID.getOrDefault(row.wire(row.view().at("specification")), ""),
                                whole(row.wire(row.view().at("basis"))),
                                fraction(row.wire(row.view().at("rate"))),
                                whole(row.wire(row.view().at("vat"))))
                        + " of " + whole(payable.toString()))
                .toList();
    }

    private static String whole(String kroner) {
        return kroner.replaceFirst("\\.00$", "");
    }

    private static String fraction(String percent) {
        return percent.isEmpty()
                ? ""
                : new java.math.BigDecimal(percent)
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    @Test
    void a_settlement_empties_the_tax_accounts_in_ore_into_kroner_and_what_comes_later_is_settled_later() {
        try (var floor = new Floor()) {
            floor.at("2026-12-20T09:00:00Z");
            floor.invoiced("1", line(1, "1", "1003.99", "3"));
            floor.invoiced("2", line(1, "3", "33.33", "31"));
            buy(floor, "2026-12-05", "1", "125.50");
            assertThat(floor.refused("vat.settle", Map.of("term", "2026-T6"))).isEqualTo("vat.refused.early");
            floor.at("2027-01-02T09:00:00Z");

            var voucher = floor.done("vat.settle", Map.of("term", "2026-T6"));

            assertThat(floor.voucher(voucher))
                    .containsExactly("2700 251.00", "2701 15.00", "2710 -25.10", "2740 -239.00", "7740 -1.90");
            assertThat(floor.rows("vat-terms", "number", "2026-T6"))
                    .allMatch(row -> row.money("payable").equals(Money.of("239"))
                            && row.wire(row.view().at("state")).equals("settled"));
            assertThat(floor.refused("vat.settle", Map.of("term", "2026-T6"))).isEqualTo("vat.refused.nothing");
            buy(floor, "2026-12-30", "1", "1000");
            var rest = floor.done("vat.settle", Map.of("term", "2026-T6"));
            assertThat(floor.voucher(rest)).containsExactly("2710 -200.00", "2740 200.00");
            assertThat(floor.balance("2740")).isEqualTo(Money.of("-39"));
            assertThat(floor.company().check(5)).isEmpty();
        }
    }

    private static void buy(Floor floor, String on, String code, String gross) {
        floor.done(
                "voucher.post",
                Map.of(
                        "text",
                        "Paper",
                        "on",
                        on,
                        "splitVat",
                        true,
                        "lines",
                        List.of(
                                Map.of("account", "6800", "amount", gross, "vatCode", code),
                                Map.of(
                                        "account",
                                        "1920",
                                        "amount",
                                        Money.of(gross).negated().toString()))));
    }

    @Test
    void a_line_of_the_unusual_sign_is_not_declared_without_a_remark() {
        try (var floor = new Floor()) {
            floor.at("2026-12-20T09:00:00Z");
            buy(floor, "2026-12-05", "1", "-125");
            floor.at("2027-01-02T09:00:00Z");

            assertThat(floor.refused("vat.settle", Map.of("term", "2026-T6"))).isEqualTo("vat.refused.fault");
            floor.done("vat.remark", Map.of("line", "2026-T6/1", "words", "Kreditnota"));

            floor.done("vat.settle", Map.of("term", "2026-T6"));
            assertThat(floor.balance("2740")).isEqualTo(Money.of("-25"));
        }
    }

    @Test
    void what_the_company_charges_itself_has_both_sides_of_tax_and_basis() {
        try (var floor = new Floor()) {
            floor.at("2026-12-20T09:00:00Z");
            buy(floor, "2026-12-05", "86", "1000.40");
            buy(floor, "2026-12-06", "87", "100");

            assertThat(floor.voucher("J-1"))
                    .containsExactly(
                            "6800 1000.40",
                            "7786 1000.40",
                            "7787 -1000.40",
                            "2704 -250.10",
                            "2714 250.10",
                            "1920 -1000.40");
            assertThat(floor.voucher("J-2"))
                    .contains("2704 -25.00", "6800 25.00")
                    .doesNotContain("2714 25.00");
            assertThat(returned(floor, "2026-T6"))
                    .containsExactlyInAnyOrder("86;;1000;0.25;250 of 25", "86;;;;-250 of 25", "87;;100;0.25;25 of 25");
        }
    }
}
