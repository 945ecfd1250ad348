package kontor.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kontor.app.line.Exit;
import kontor.app.line.Shell;
import kontor.kernel.Actor;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowImportTest {

    @TempDir
    Path folder;

    private final Founded house = new Founded();
    private Shell shell = new Shell(house.company());

    @BeforeEach
    void open() {
        shell = new Shell(house.company(), folder);
    }

    @AfterEach
    void close() {
        house.close();
        assertThat(shell.faults).isEmpty();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> refused(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".refused.csv"));
    }

    private List<String> names() {
        return house.rows("customers").stream().map(row -> row.text("name")).toList();
    }

    @Test
    void customers_come_from_a_file_and_a_second_time_adds_nothing() throws IOException {
        file("c.csv", """
                name,orgNumber,email,city,country
                Hansen Bygg AS,974 760 673,post@hansen.example,Bodø,NO
                Ærlig & Sønn,,,,
                Åse Berg,,,"Lillehammer",SE
                """);

        var first = shell.run("import", "customers", "c.csv");
        var second = shell.run("import", "customers", "c.csv");

        assertThat(first.out()).isEqualTo("taken: 3\nagain: 0\nrefused: 0\n");
        assertThat(first.exit()).isZero();
        assertThat(second.out()).isEqualTo("taken: 3\nagain: 3\nrefused: 0\n");
        assertThat(second.exit()).isZero();
        assertThat(names()).containsExactly("Hansen Bygg AS", "Ærlig & Sønn", "Åse Berg");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void rates_come_from_norges_bank_for_one_of_each_currency() throws IOException {
        file("r.csv", """
                FREQ;Frequency;BASE_CUR;Base Currency;QUOTE_CUR;Quote Currency;DECIMALS;UNIT_MULT;TIME_PERIOD;OBS_VALUE
                B;Business;EUR;Euro;NOK;Norwegian krone;4;0;2026-11-20;11,6425
                B;Business;JPY;Japanese yen;NOK;Norwegian krone;4;2;2026-11-20;7.0312
                B;Business;EUR;Euro;SEK;Swedish krona;4;0;2026-11-20;11.1
                """);

        assertThat(shell.run("import", "rates", "r.csv").out()).isEqualTo("taken: 2\nagain: 0\nrefused: 1\n");
        assertThat(shell.run("import", "rates", "r.csv").out()).isEqualTo("taken: 2\nagain: 2\nrefused: 1\n");
        assertThat(house.rows("rates").stream().map(row -> row.wire(0) + " " + row.wire(3)))
                .containsExactlyInAnyOrder("EUR/2026-11-20 11.6425", "JPY/2026-11-20 0.070312");
        assertThat(refused("r.csv")).anyMatch(row -> row.contains("QUOTE_CUR"));
    }

    @Test
    void rows_that_cannot_be_taken_stand_in_a_file_with_line_reason_and_what_they_were() throws IOException {
        file("c.csv", """
                name,orgNumber,country
                Good,,NO
                ,,NO
                Wrong digit,123456789,NO
                "Two
                lines",,NO
                Nowhere,,XX
                Short
                Hansen,974760673,
                Olsen,974760673,
                """);

        var ran = shell.run("import", "customers", "c.csv");

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.out()).isEqualTo("taken: 2\nagain: 0\nrefused: 6\n");
        assertThat(ran.err()).isEqualTo("6 rows were refused; see " + folder.resolve("c.csv.refused.csv") + "\n");
        assertThat(refused("c.csv"))
                .contains("line,refused,message,name,orgNumber,country")
                .anyMatch(l -> l.startsWith("3,customer.refused.field,name is missing"))
                .anyMatch(l -> l.startsWith("4,customer.refused.field,") && l.contains("orgNumber: wanted"))
                .anyMatch(l -> l.startsWith("5,customer.refused.field,"))
                .anyMatch(l -> l.startsWith("7,customer.refused.field,") && l.contains("XX"))
                .anyMatch(l -> l.startsWith("8,import.refused.cells,") && l.contains("came 1"))
                .anyMatch(l -> l.startsWith("10,import.refused.changed,"));
    }

    @Test
    void a_customer_who_is_there_already_by_the_screen_is_refused_by_the_rooms_own_word() throws IOException {
        house.done("customer.register", java.util.Map.of("name", "Hansen", "orgNumber", "974760673"));
        file("c.csv", "name,orgNumber\nHansen,974760673\n");

        shell.run("import", "customers", "c.csv");

        assertThat(refused("c.csv").getLast()).startsWith("2,customer.refused.twice,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFname,city\nÅs,Oslo\n",
                "name;city\r\nÅs;Oslo\r\n",
                "name\tcity\nÅs\tOslo",
                "city,name\n\nOslo,Ås\n"
            })
    void mark_separator_line_ends_and_order_of_columns_do_not_matter(String text) throws IOException {
        file("c.csv", text);

        assertThat(shell.run("import", "customers", "c.csv").exit()).isZero();
        assertThat(house.rows("customers").getFirst().text("name")).isEqualTo("Ås");
        assertThat(house.rows("customers").getFirst().text("city")).isEqualTo("Oslo");
    }

    @Test
    void a_file_in_another_encoding_is_not_touched_and_the_line_is_named() throws IOException {
        Files.write(folder.resolve("c.csv"), "name\nHansen\nBjørn\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("u.csv"), "name\nHansen\n".getBytes(Charset.forName("UTF-16")));

        var ran = shell.run("import", "customers", "c.csv");

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err()).contains("c.csv, line 3").contains("UTF-8");
        assertThat(shell.run("import", "customers", "u.csv").err()).contains("line 1");
        assertThat(names()).isEmpty();
    }

    @Test
    void columns_must_be_fields_and_may_be_mapped() throws IOException {
        file("c.csv", "Navn,Kundenr,Annet\nHansen,17,x\n");

        assertThat(shell.run("import", "customers", "c.csv").err())
                .contains("\"Navn\" is no field")
                .contains("name, orgNumber");
        var ran = shell.run("import", "customers", "c.csv", "--map", "Navn=name,Kundenr=reference,Annet=-");

        assertThat(ran.exit()).isZero();
        assertThat(house.rows("customers").getFirst().text("reference")).isEqualTo("17");
        file("d.csv", "city\nOslo\n");
        assertThat(shell.run("import", "customers", "d.csv").err()).contains("\"name\" is missing");
        assertThat(shell.run("import", "customers", "d.csv", "--map", "By=city").exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void the_same_reference_with_other_content_is_refused_not_doubled() throws IOException {
        file("a.csv", "name,reference\nHansen,17\n");
        file("b.csv", "name,reference\nHansen & Sønn,17\n");

        shell.run("import", "customers", "a.csv");
        var ran = shell.run("import", "customers", "b.csv");

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(refused("b.csv").getLast()).startsWith("2,import.refused.changed,");
        assertThat(names()).containsExactly("Hansen");
    }

    @Test
    void what_a_spreadsheet_or_terminal_would_run_reaches_neither() throws IOException {
        file("c.csv", "name,country\n=cmd()|'/c calc'!A0,XX\n\"esc \u001B[31m\",NO\n");

        shell.run("import", "customers", "c.csv");

        assertThat(refused("c.csv"))
                .hasSize(3)
                .noneMatch(l -> l.contains("\u001B"))
                .anyMatch(l -> l.contains(",'=cmd()"));
    }

    @Test
    void a_dry_run_tells_and_takes_nothing() throws IOException {
        file("c.csv", "name,reference\nA,1\nB,1\n,2\n");

        var ran = shell.run("import", "customers", "c.csv", "--dry-run");

        assertThat(ran.out()).isEqualTo("taken: 1\nagain: 0\nrefused: 2\n");
        assertThat(ran.err()).contains("dry run");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_with_its_own_exit() throws IOException {
        assertThat(shell.run("import", "customers", "none.csv").exit()).isEqualTo(Exit.UNREACHABLE);
        assertThat(shell.run("import", "customers", ".").exit()).isEqualTo(Exit.UNREACHABLE);
        file("empty.csv", "");
        assertThat(shell.run("import", "customers", "empty.csv").err()).contains("no header row");
        assertThat(shell.run("import", "cats", "empty.csv").exit()).isEqualTo(Exit.USAGE);
        file("quote.csv", "name\nA\n\"never closed\n");
        var ran = shell.run("import", "customers", "quote.csv");
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err()).contains("quote.csv").contains("line 3");
        assertThat(names()).isEmpty();
    }

    @Test
    void each_row_asks_the_permission_of_its_command() throws IOException {
        file("c.csv", "name\nA\n");

        shell.as(Actor.user("ola")).run("import", "customers", "c.csv");

        assertThat(refused("c.csv").getLast()).startsWith("2,kernel.refused.permission,");
    }

    @Test
    void thousands_of_rows_come_in_the_order_of_the_file() throws IOException {
        var text = new StringBuilder("name,reference\n");
        for (int i = 0; i < 3000; i++)
            text.append("Kunde ").append(i).append(',').append(i).append('\n');
        file("c.csv", text.toString());

        assertThat(shell.run("import", "customers", "c.csv").out()).startsWith("taken: 3000\n");
        assertThat(house.rows("customers", "reference", "2999").getFirst().number())
                .isEqualTo("13000");
    }
}
