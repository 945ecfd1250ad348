package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import kontor.kernel.Actor;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalExportTest {

    @TempDir
    Path folder;

    private final Founded house = new Founded();

    @BeforeEach
    void sales() {
        var shell = new Shell(house.company());
        var ran = shell.fed("""
                {"do":"customer.register","name":"Hansen; Bygg: AS  | (Oslo)","as":"c"}
                {"do":"product.register","number":"; 4711","name":"Dør  90x210; hvit","price":"1990","vatCode":"3","kind":"goods","cost":"1000"}
                {"do":"goods.receive","product":"; 4711","quantity":"10","unitCost":"1000"}
                {"do":"order.place","customer":"$c","lines":[{"product":"; 4711","quantity":"3"}],"as":"o"}
                {"do":"order.confirm","order":"$o"}
                {"do":"delivery.pick","order":"$o"}
                {"do":"delivery.pack","order":"$o"}
                {"do":"delivery.ship","order":"$o"}
                {"do":"invoice.post","order":"$o","as":"i"}
                {"do":"payment.receive","invoice":"$i","amount":"7000.50"}
                """, "batch", "-");
        assertThat(ran.exit()).as(ran.out()).isZero();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Shell.Ran export(String... args) {
        return new Shell(house.company(), folder).run(args);
    }

    private List<String> hledger(String... args) throws IOException, InterruptedException {
        var words = new java.util.ArrayList<>(
                List.of("hledger", "-f", folder.resolve("j").toString()));
        words.addAll(List.of(args));
        var process = new ProcessBuilder(words).redirectErrorStream(true);
        process.environment().put("LC_ALL", "C.UTF-8");
        var running = process.start();
        running.getOutputStream().close();
        var out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    private static boolean installed() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(p -> Files.isExecutable(Path.of(p, "hledger")));
    }

    @Test
    void hledger_finds_nothing_wrong_even_when_it_is_strict() throws Exception {
        assumeTrue(installed(), "hledger is not installed");
        assertThat(export("export", "journal", "j").exit()).isZero();

        hledger("check", "--strict", "ordereddates");
    }

    @Test
    void its_balances_are_those_of_the_trial_balance() throws Exception {
        assumeTrue(installed(), "hledger is not installed");
        export("export", "journal", "j");

        var theirs = new TreeMap<String, BigDecimal>();
        for (var line : hledger("balance", "--flat", "--no-total", "-O", "csv")) {
            var cells = line.substring(1, line.length() - 1).split("\",\"");
            if (!cells[0].equals("account"))
                theirs.put(cells[0].substring(0, 4), new BigDecimal(cells[1].replace(" NOK", "")));
        }
        var ours = new TreeMap<String, BigDecimal>();
        for (var row : house.rows("trial-balance"))
            if (!row.money("closing").isZero())
                ours.put(row.number(), new BigDecimal(row.money("closing").toString()));
        assertThat(theirs).isEqualTo(ours).containsKey("1500");
    }

    @Test
    void dates_leave_out_what_lies_outside() throws IOException {
        export("export", "journal", "all");
        export("export", "journal", "--from", "2026-11-23", "--to", "2026-11-23", "day");
        export("export", "journal", "--from", "2026-11-24", "after");
        export("export", "journal", "--to", "2026-11-22", "before");

        assertThat(transactions("day")).isEqualTo(transactions("all")).isPositive();
        assertThat(transactions("after")).isZero();
        assertThat(transactions("before")).isZero();
    }

    private long transactions(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .filter(l -> l.matches("[0-9]{4}-.*"))
                .count();
    }

    @Test
    void who_may_not_read_the_ledger_gets_no_file() {
        house.done("user.add", java.util.Map.of("login", "ola", "password", "x"));
        var shell = new Shell(house.company(), folder).as(Actor.user("ola"));

        assertThat(shell.run("export", "journal", "j").exit()).isEqualTo(Exit.REFUSED);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_not_there_is_said_so() {
        var ran = export("export", "journal", "no/such/j");

        assertThat(ran.exit()).isEqualTo(Exit.UNREACHABLE);
        assertThat(ran.err()).contains("no such file").hasLineCount(1);
    }
}
