package kontor.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kontor.app.line.Exit;
import kontor.app.line.Shell;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Complaints come from whatever spreadsheet somebody has kept them in.
class ComplaintImportTest {

    private static final String SHEET = """
            Complaint ID;Date received;Who;Account;Issue;Narrative;Resolution sought;ZIP code
            7001;03/15/2024;;974 760 673;Door;"It sticks.
            Every day.";Refund;5003
            7002;03/16/2024;Ola Nordmann;;Frame;Bent;money;
            7003;not a day;Ola Nordmann;;Frame;Bent;;
            7004;03/17/2024;;;Frame;Bent;;
            7005;03/18/2024;;;;;;
            7006;03/19/2024;;0815 Unknown Ltd;"=HYPERLINK(""x"")";\u001b[2J;;
            """;

    private static final String MAP = """
            # how their spreadsheet is read
            Complaint ID=reference
            Date received=on:MM/dd/yyyy
            Who=name
            Account=customer
            Issue=words
            Narrative=words
            Resolution sought=wish
            """;

    @TempDir
    Path folder;

    private final Founded house = new Founded();
    private Shell shell = new Shell(house.company());

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(house.company(), folder);
        house.done("customer.register", Map.of("name", "Hansen Bygg AS", "orgNumber", "974760673"));
        Files.writeString(folder.resolve("k.csv"), SHEET);
        Files.writeString(folder.resolve("k.map"), MAP);
    }

    @AfterEach
    void close() {
        house.close();
        assertThat(shell.faults).isEmpty();
    }

    private List<String> column(String column) {
        return house.rows("complaints").reversed().stream()
                .map(row -> wire(row, column))
                .toList();
    }

    private static String wire(Row row, String column) {
        return row.wire(row.view().at(column));
    }

    @Test
    void any_sheet_is_taken_by_a_map_in_a_file_and_a_second_time_adds_nothing() throws IOException {
        var dry = shell.run("import", "complaints", "k.csv", "--map-file", "k.map", "--dry-run");
        assertThat(dry.out()).isEqualTo("taken: 3\nagain: 0\nrefused: 3\n");
        assertThat(dry.err()).contains("Date received → on", "ZIP code");
        assertThat(house.rows("complaints")).isEmpty();

        var first = shell.run("import", "complaints", "k.csv", "--map-file", "k.map");
        var second = shell.run("import", "complaints", "k.csv", "--map-file", "k.map");
        assertThat(first.out()).isEqualTo("taken: 3\nagain: 0\nrefused: 3\n");
        assertThat(first.exit()).isEqualTo(Exit.REFUSED);
        assertThat(second.out()).isEqualTo("taken: 3\nagain: 3\nrefused: 3\n");

        assertThat(column("name")).containsExactly("Hansen Bygg AS", "Ola Nordmann", "0815 Unknown Ltd");
        assertThat(column("customer")).containsExactly("10001", "", "");
        assertThat(column("received"))
                .containsExactly("2024-03-15T11:00:00Z", "2024-03-16T11:00:00Z", "2024-03-19T11:00:00Z");
        assertThat(column("wish")).containsExactly("other", "money", "other");
        assertThat(column("words").getFirst())
                .isEqualTo("Issue: Door\nNarrative: It sticks.\nEvery day.\nResolution sought: Refund");
        assertThat(column("words").getLast()).doesNotContain("\u001b");
        assertThat(Files.readAllLines(folder.resolve("k.csv.refused.csv")))
                .anyMatch(line -> line.contains("7003") && line.contains("import.refused.day"))
                .anyMatch(line -> line.contains("7004") && line.contains("import.refused.person"))
                .anyMatch(line -> line.contains("7005") && line.contains("import.refused.words"));
    }

    @Test
    void who_has_no_name_may_be_given_one_for_all() {
        var taken = shell.run("import", "complaints", "k.csv", "--map-file", "k.map", "--map", "*name=A consumer");
        assertThat(taken.out()).contains("taken: 4\n");
        assertThat(column("name")).contains("A consumer");
    }

    @Test
    void a_map_that_names_what_is_not_there_says_what_is() {
        assertThat(shell.run("import", "complaints", "k.csv", "--map", "Nothing=words")
                        .err())
                .contains("Complaint ID");
        assertThat(shell.run("import", "complaints", "k.csv", "--map", "Issue=remedy")
                        .err())
                .contains("remedy", "wish");
        assertThat(shell.run("import", "complaints", "k.csv").err()).contains("words");
    }
}
