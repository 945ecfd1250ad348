package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenLineTest {

    @TempDir
    Path folder;

    private final Founded house = new Founded();

    @AfterEach
    void close() {
        house.close();
    }

    private Shell.Ran run(String... args) {
        return new Shell(house.company(), folder).run(args);
    }

    @Test
    void a_list_a_form_a_card_and_both_sides_come_out_as_text() {
        house.done("customer.register", Map.of("name", "Hansen Bygg AS"));

        assertThat(run("screen", "desk").out()).hasLineCount(24).contains("FRONT DESK");
        assertThat(run("screen", "office", "--lang", "nb").out()).contains("KONTOR");
        assertThat(run("screen", "customers").out()).contains("10001").contains("Hansen Bygg AS");
        assertThat(run("screen", "customer.register", "--size", "120x40").out()).hasLineCount(40);
        assertThat(run("screen", "customer", "10001").out()).contains("Hansen Bygg AS");
        assertThat(run("screen", "sign-in").out()).contains("Nordlys Handel AS");
    }

    @Test
    void a_picture_is_written_to_its_file_and_nothing_else_is_said() throws IOException {
        var ran = run("screen", "desk", "--svg", "desk.svg");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("desk.svg")))
                .startsWith("<svg")
                .contains("FRONT DESK");
    }

    @Test
    void what_cannot_be_shown_is_said_in_one_line() {
        house.done("user.add", Map.of("login", "ola", "password", "x"));

        wrong(Exit.USAGE, "There is no screen nothing", "screen", "nothing");
        wrong(Exit.USAGE, "80x24", "screen", "desk", "--size", "wide");
        wrong(Exit.REFUSED, "does not exist", "screen", "customer", "99999");
        wrong(Exit.REFUSED, "not allowed", "screen", "customers", "--as", "ola");
        wrong(Exit.UNREACHABLE, "no such file", "screen", "desk", "--svg", "no/such.svg");
    }

    private void wrong(int exit, String says, String... args) {
        var ran = run(args);
        assertThat(ran.err()).contains(says).hasLineCount(1);
        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(ran.out()).isEmpty();
    }
}
