package kontor.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kontor.app.line.Exit;
import kontor.app.line.SaftExportTest;
import kontor.app.line.Shell;
import kontor.kernel.Money;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five days of a real wholesaler go through the house.
class RetailImportTest {

    private static final Path DATA = Path.of("../shared/data/retail");
    private static final int LINES = 14_022;

    @TempDir
    Path folder;

    private String[] files() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "skipped: the wholesaler's files are not at " + DATA);
        var words = new ArrayList<>(List.of("import", "retail"));
        try (var days = Files.list(DATA)) {
            for (var day :
                    days.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                Files.copy(day, folder.resolve(day.getFileName()));
                words.add(day.getFileName().toString());
            }
        }
        return words.toArray(String[]::new);
    }

    private static List<Row> all(Founded house, String view) {
        return house.rows(view, Query.first(100_000));
    }

    /// Three days at once and two by themselves: whatever is imported together, all of it again adds nothing.
    @Test
    void five_days_add_up_in_the_files_and_in_the_books_and_a_second_time_adds_nothing() throws Exception {
        var words = files();
        try (var house = new Founded()) {
            var shell = new Shell(house.company(), folder);

            int taken = taken(shell, Arrays.copyOf(words, words.length - 2));
            for (int i = words.length - 2; i < words.length; i++) taken += taken(shell, "import", "retail", words[i]);

            assertThat(refusals()).hasSize(LINES - taken);
            assertThat(house.company().check(5)).isEmpty();
            balances(house);
            assertThat(shell.run("export", "saft", "--from", "2010-12-01", "--to", "2010-12-31", "saft.xml")
                            .exit())
                    .isEqualTo(Exit.DONE);
            SaftExportTest.isTheTrialBalance(folder.resolve("saft.xml"), house);
            homeAndAway(house);
            var before = counts(house);
            var again = shell.run(words);
            assertThat(cell(again.out(), 1)).isEqualTo(LINES);
            assertThat(cell(again.out(), 3)).isEqualTo(taken);
            assertThat(counts(house)).isEqualTo(before);
        }
    }

    private static int taken(Shell shell, String... words) {
        var ran = shell.run(words);
        assertThat(shell.faults).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.out()).contains("The books have what was taken.").doesNotContain("NOT");
        return cell(ran.out(), 3);
    }

    private static int cell(String out, int at) {
        var all = out.lines().filter(l -> l.startsWith("All")).findFirst().orElseThrow();
        return Integer.parseInt(all.split(" +")[at].replace(",", ""));
    }

    private List<String> refusals() throws IOException {
        var rows = new ArrayList<String>();
        try (var left = Files.list(folder)) {
            for (var file :
                    left.filter(f -> f.toString().endsWith(".refused.csv")).toList()) {
                var lines = Files.readAllLines(file);
                assertThat(lines.getFirst()).startsWith("line,refused,message,InvoiceNo,");
                rows.addAll(lines.subList(1, lines.size()));
            }
        }
        assertThat(rows).allMatch(row -> row.matches("[0-9]+,import\\.refused\\.(free|negative|uncredited),.+"));
        return rows;
    }

    private static void balances(Founded house) {
        var debit = Money.ZERO;
        var credit = Money.ZERO;
        for (var row : all(house, "trial-balance")) {
            debit = debit.plus(row.money("debit"));
            credit = credit.plus(row.money("credit"));
        }
        assertThat(debit).isEqualTo(credit).isNotEqualTo(Money.ZERO);
    }

    /// Sales at home with 25 %, all others as export without; cash sales are paid.
    private static void homeAndAway(Founded house) {
        var lines = all(house, "order-lines");
        assertThat(lines.stream().map(r -> r.text("vat-code")).distinct()).containsExactlyInAnyOrder("3", "52");
        var cash = house.rows("customers", "reference", "CASH");
        assertThat(cash).hasSize(1);
        assertThat(house.rows("invoices", "customer", cash.getFirst().number()).stream()
                        .filter(r -> r.text("kind").equals("INVOICE"))
                        .map(r -> r.money("open")))
                .containsOnly(Money.ZERO);
        assertThat(all(house, "invoices").stream()
                        .map(r -> r.date("date").orElseThrow().toString())
                        .distinct())
                .allMatch(day -> day.startsWith("2010-12-0"));
        assertThat(house.rows("orders", "reference", "536365")).hasSize(1);
    }

    private static List<Integer> counts(Founded house) {
        return java.util.stream.Stream.of(
                        "customers",
                        "products",
                        "orders",
                        "order-lines",
                        "deliveries",
                        "moves",
                        "invoices",
                        "payments",
                        "ledger")
                .map(view -> all(house, view).size())
                .toList();
    }
}
