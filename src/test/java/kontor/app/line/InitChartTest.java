package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kontor.app.Wiring;
import kontor.storage.Company;
import kontor.storage.Log;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kontor init --chart`: the company keeps its books with accounts of its own.
class InitChartTest {

    /// What the rules of posting name: none of these may be missing.
    private static final List<String> POSTED_TO = List.of(
            "1460", "1500", "1900", "1920", "2700", "2701", "2702", "2703", "2710", "2711", "2712", "2713", "2714",
            "2715", "2900", "3000", "3030", "3031", "3050", "3100", "3105", "3200", "4390", "7740");

    @TempDir
    Path folder;

    private final Log.InMemory log = new Log.InMemory();
    private final Company company = Company.inMemory(Wiring.catalogue(), InstantSource.fixed(Founded.MONDAY), log);
    private Shell shell = new Shell(company);

    @BeforeEach
    void open() {
        shell = new Shell(company, folder);
    }

    @AfterEach
    void close() {
        assertThat(shell.faults).isEmpty();
        company.close();
    }

    private Shell.Ran init(String... lines) {
        try {
            Files.write(folder.resolve("chart.csv"), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shell.fed(
                "hemmelig\n",
                "init",
                "--name",
                "Fjord AS",
                "--org-number",
                "923609016",
                "--user",
                "kari",
                "--chart",
                "chart.csv");
    }

    private static String[] chart(List<String> numbers, String... more) {
        var lines = new ArrayList<String>(List.of("account,name,nameNb,grouping"));
        numbers.forEach(number -> lines.add(number + ",Mine " + number + ",Min " + number + ","));
        lines.addAll(List.of(more));
        return lines.toArray(String[]::new);
    }

    private void nothingIsFounded() {
        assertThat(shell.run("show", "company", "--csv").lines()).hasSize(1);
        assertThat(shell.run("show", "accounts", "--csv").out()).contains("1200,Machines and plant");
        assertThat(log.entries()).noneMatch(entry -> entry.contains("company.found"));
    }

    @Test
    void the_accounts_of_the_file_are_the_companys_and_a_replay_gives_the_same() throws Exception {
        var ran = init(chart(
                POSTED_TO,
                "15001,\"Loans, staff\",Lån til ansatte,18",
                "2055,Reserve,,",
                "1930,Euro,,",
                "6300,Rent,,",
                "9010,Hours,Timer,"));

        assertThat(ran.exit()).as(ran.err()).isZero();
        var accounts = shell.run("show", "accounts", "--csv", "--limit", "100").lines();
        assertThat(accounts).hasSize(1 + POSTED_TO.size() + 5);
        assertThat(accounts)
                .contains(
                        "1500,Mine 1500,asset,false,",
                        "15001,\"Loans, staff\",asset,false,18",
                        "1920,Mine 1920,asset,true,",
                        "1930,Euro,asset,true,",
                        "2055,Reserve,equity,false,",
                        "6300,Rent,expense,false,",
                        "9010,Hours,expense,false,");
        assertThat(shell.run("--lang", "nb", "show", "accounts", "--where", "number=15001")
                        .out())
                .contains("Lån til ansatte");
        assertThat(shell.run("check").exit()).isZero();
        assertThat(Company.replayed(log, Wiring.catalogue())).isEqualTo(company.tables());
    }

    @Test
    void each_account_that_kontor_posts_to_must_be_there() {
        var ran = init(chart(POSTED_TO.stream()
                .filter(number -> !List.of("1500", "2715").contains(number))
                .toList()));

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err()).contains("chart.csv", "posts to: 1500, 2715.").hasLineCount(1);
        nothingIsFounded();
    }

    @Test
    void every_fault_is_said_with_its_file_line_and_field() {
        var ran = init(chart(
                POSTED_TO,
                "150,Short,,",
                "0900,None,,",
                "1500,Again,,",
                "1510,,,",
                "1511,A|B,,",
                "1512,Good,C|D,",
                "1513,Good,," + "g".repeat(41),
                "1514,Good"));

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err())
                .contains("chart.csv, line 26, account: wanted 4 or 5 digits, the first 1 to 9; came \"150\".")
                .contains("line 27, account", "came \"0900\"")
                .contains("line 28, account: wanted each account once (this one is on line 3); came \"1500\".")
                .contains("line 29, name: wanted 1 to 140 characters without a bar; came \"\".")
                .contains("line 30, name", "line 31, nameNb", "line 32, grouping: wanted 1 to 40 characters")
                .contains("line 33, name: wanted 4 cells, as in the header; came \"2\".")
                .contains("Nothing was founded: faults in chart.csv: 8.")
                .hasLineCount(9);
        nothingIsFounded();
    }

    @Test
    void the_header_says_what_stands_in_the_columns() {
        assertThat(init("account,label", "1500,Customers").err())
                .contains("chart.csv, line 1, label: wanted the columns account and name", "came account,label")
                .hasLineCount(1);
        assertThat(init("account,nameNb", "1500,Kunder").err()).contains("line 1, name: wanted");
        assertThat(init("account,name,name", "1500,A,B").err()).contains("line 1, name: wanted");
        assertThat(init("").exit()).isEqualTo(Exit.REFUSED);
        nothingIsFounded();
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        var missing = shell.fed(
                "hemmelig\n",
                "init",
                "--name",
                "A",
                "--org-number",
                "923609016",
                "--user",
                "kari",
                "--chart",
                "no.csv");
        assertThat(missing.exit()).isEqualTo(Exit.UNREACHABLE);
        assertThat(missing.err()).contains("no.csv").hasLineCount(1);
        nothingIsFounded();
    }

    @Test
    void a_company_that_is_there_keeps_its_accounts() {
        init(chart(POSTED_TO));
        assertThat(init(chart(POSTED_TO, "6300,Rent,,")).err()).contains("There is a company here already");
        assertThat(shell.run("show", "accounts", "--csv", "--limit", "100").lines())
                .hasSize(1 + POSTED_TO.size());
    }

    @Test
    void a_script_cannot_found_with_accounts_that_no_file_could_have() {
        assertThat(found("{\"account\":\"15\",\"name\":\"A\"}")).contains("accounting.refused.chart-account");
        assertThat(found("{\"account\":\"1500\",\"name\":\"A|B\"}")).contains("accounting.refused.chart-account");
        assertThat(found("{\"account\":\"1500\",\"name\":\"A\"},{\"account\":\"1500\",\"name\":\"B\"}"))
                .contains("accounting.refused.chart-twice");
        assertThat(found("")).contains("accounting.refused.chart-lacks");
        nothingIsFounded();
    }

    private String found(String chart) {
        return shell.fed(
                        "{\"do\":\"company.found\",\"name\":\"A\",\"orgNumber\":\"923609016\",\"login\":\"kari\","
                                + "\"password\":\"hemmelig\",\"grants\":[],\"chart\":[" + chart + "]}\n",
                        "batch",
                        "-")
                .out();
    }
}
