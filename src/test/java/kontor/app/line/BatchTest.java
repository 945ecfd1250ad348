package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kontor.kernel.Lang;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final String HANSEN = "{\"do\":\"customer.register\",\"name\":\"Hansen Bygg AS\"}\n";

    private final Founded house = new Founded();
    private final Shell shell = new Shell(house.company());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_line_done_is_answered_with_the_number_as_text() {
        var ran = shell.fed(HANSEN, "batch", "-");

        assertThat(ran.out()).isEqualTo("{\"line\":1,\"ok\":true,\"result\":\"10001\"}\n");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    @Test
    void a_refused_line_says_code_and_words_and_the_next_line_still_runs() {
        var ran = shell.fed("{\"do\":\"customer.register\",\"name\":\"\"}\n" + HANSEN, "batch", "-");

        assertThat(ran.lines())
                .containsExactly(
                        "{\"line\":1,\"ok\":false,\"refused\":\"customer.refused.field\",\"message\":"
                                + "\"name is missing: wanted one line of 1 to 200 printable characters.\"}",
                        "{\"line\":2,\"ok\":true,\"result\":\"10001\"}");
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void stop_ends_at_the_first_refusal() {
        var ran = shell.fed("{\"do\":\"customer.register\"}\n" + HANSEN, "batch", "-", "--stop");

        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(house.rows("customers")).isEmpty();
    }

    @Test
    void blank_lines_are_passed_over_and_counted() {
        var ran = shell.fed("\uFEFF\n  \r\n" + HANSEN.stripTrailing(), "batch", "-");

        assertThat(ran.out()).isEqualTo("{\"line\":3,\"ok\":true,\"result\":\"10001\"}\n");
    }

    @Test
    void a_name_stands_for_an_earlier_result_as_a_whole_value_only() {
        var ran = shell.fed("""
                {"do":"customer.register","name":"Hansen","as":"hansen"}
                {"do":"customer.change","customer":"$hansen","name":"$hansen"}
                {"do":"customer.change","customer":"$hansen x","name":"A"}
                {"do":"customer.change","customer":"$$hansen","name":"A"}
                {"do":"customer.change","customer":"$olsen","name":"A"}
                """, "batch", "-");

        var answers = ran.json();
        assertThat(answers.get(1)).containsEntry("result", "10001");
        assertThat(house.rows("customers").getFirst().text("name")).isEqualTo("$hansen");
        assertThat(answers.get(2).get("message").toString()).contains("$hansen x does not exist");
        assertThat(answers.get(3).get("message").toString()).contains(" $hansen does not exist");
        assertThat(answers.get(4)).containsEntry("refused", "batch.refused.name");
        assertThat(answers.get(4).get("message").toString())
                .contains("customer")
                .contains("olsen");
    }

    @Test
    void a_name_whose_line_was_refused_stands_for_nothing() {
        var ran = shell.fed("""
                {"do":"customer.register","name":"Hansen","as":"c"}
                {"do":"customer.change","customer":"99","name":"Hansen","as":"c"}
                {"do":"customer.change","customer":"$c","name":"Hansen"}
                """, "batch", "-");

        assertThat(ran.json().get(2)).containsEntry("refused", "batch.refused.name");
    }

    @Test
    void the_same_key_gives_the_first_answer_again_and_other_content_is_refused() {
        var line = "{\"do\":\"customer.register\",\"name\":\"Hansen\",\"key\":\"k1\"}\n";
        var ran = shell.fed(line + line + line.replace("Hansen", "Olsen"), "batch", "-");

        assertThat(ran.lines().subList(0, 2))
                .containsExactly(
                        "{\"line\":1,\"ok\":true,\"result\":\"10001\"}",
                        "{\"line\":2,\"ok\":true,\"result\":\"10001\",\"again\":true}");
        assertThat(ran.json().get(2)).containsEntry("refused", "batch.refused.key");
        assertThat(house.rows("customers")).hasSize(1);
    }

    @Test
    void a_line_with_a_password_can_be_sent_again_and_keeps_no_password() {
        var line = "{\"do\":\"user.add\",\"login\":\"ola\",\"password\":\"hemmelig ord\",\"key\":\"u1\"}\n";
        var ran = shell.fed(line + line, "batch", "-");

        assertThat(ran.json().get(1)).containsEntry("again", true);
        assertThat(house.journal()).noneMatch(entry -> entry.contains("hemmelig"));
    }

    @Test
    void what_is_no_command_is_refused_by_its_own_code() {
        var ran = shell.fed("""
                nonsense
                []
                {"do":"customer.register","name":"A","name":"B"}
                {"do":"customer.register","name":"A"} x
                {"name":"A"}
                {"do":"customer.fire"}
                {"do":"courier.deliver","event":"00000000-0000-7000-8000-000000000000","taker":"x"}
                {"do":"customer.register","name":"A","key":""}
                {"do":"customer.register","name":"A","key":7}
                {"do":"customer.register","name":"A","as":"two words"}
                {"do":"customer.register","name":"A","colour":"red"}
                """, "batch", "-");

        assertThat(ran.json().stream().map(a -> a.get("refused")))
                .containsExactly(
                        "batch.refused.json",
                        "batch.refused.json",
                        "batch.refused.json",
                        "batch.refused.json",
                        "batch.refused.command",
                        "batch.refused.command",
                        "batch.refused.command",
                        "batch.refused.key",
                        "batch.refused.key",
                        "batch.refused.name",
                        "customer.refused.field");
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(shell.faults).isEmpty();
        assertThat(house.rows("customers")).isEmpty();
    }

    @Test
    void a_line_of_more_than_a_megabyte_is_refused_and_the_next_is_read() {
        var ran = shell.fed("{\"do\":\"" + "x".repeat(BatchLines.LONGEST) + "\"}\n" + HANSEN, "batch", "-");

        assertThat(ran.json().get(0)).containsEntry("refused", "batch.refused.json");
        assertThat(ran.json().get(1)).containsEntry("ok", true).containsEntry("line", new java.math.BigDecimal(2));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var ran = shell.fed(
                new java.io.ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xC3, '"', '}', '\n'}), "batch", "-");

        assertThat(ran.json().getFirst()).containsEntry("refused", "batch.refused.json");
    }

    @Test
    void a_file_is_read_from_the_callers_folder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), HANSEN);
        var there = new Shell(house.company(), folder);

        assertThat(there.run("batch", "in.jsonl").exit()).isZero();
        var missing = there.run("batch", "out.jsonl");
        assertThat(missing.exit()).isEqualTo(Exit.UNREACHABLE);
        assertThat(missing.err()).contains("out.jsonl").contains("no such file").hasLineCount(1);
    }

    @Test
    void each_answer_comes_before_the_next_line_is_wanted() throws Exception {
        var answers = new LinkedBlockingQueue<String>();
        var lines = new PipedOutputStream();
        var in = new PipedInputStream(lines);
        var out = new java.io.OutputStream() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public void write(int b) {
                text.append((char) b);
            }

            @Override
            public void flush() {
                if (text.toString().endsWith("\n")) answers.add(text.toString());
                text.setLength(0);
            }
        };
        var caller = new Caller(
                Founded.OPERATOR, Path.of("."), in, out, new java.io.ByteArrayOutputStream(), Map.of(), false, Lang.EN);
        var office = new Office(house.company(), java.time.Clock.systemUTC(), _ -> "F");
        var running = Thread.ofVirtual().start(() -> CommandLine.run(office, caller, List.of("batch", "-")));

        for (int i = 0; i < 3; i++) {
            lines.write(HANSEN.getBytes(StandardCharsets.UTF_8));
            lines.flush();
            assertThat(answers.poll(20, TimeUnit.SECONDS)).contains("\"result\":\"1000" + (i + 1));
        }
        lines.close();
        running.join();
    }
}
