package kontor.app.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Clients and servers as processes of their own: what happens when one of them dies, and when two start at once.
@Timeout(120)
class ProcessTest {

    private static final String BUILD = "1000-1";

    /// Words that need a company, so that a server must be there.
    private static final String[] WORK = {"show", "customers", "--csv"};

    @TempDir
    static Path shared;

    @TempDir
    Path temp;

    @AfterEach
    void end_the_servers() throws Exception {
        killAll(temp);
    }

    @AfterAll
    static void end_the_server_of_all() throws Exception {
        killAll(shared);
    }

    private static void killAll(Path temp) throws Exception {
        try (var folders = Files.newDirectoryStream(temp)) {
            for (var folder : folders) {
                if (Files.exists(folder.resolve("server.lock"))) kill(folder);
            }
        }
    }

    private static void kill(Path folder) throws Exception {
        var text = Files.readString(folder.resolve("server.lock")).strip();
        if (text.isEmpty()) return;
        var server = ProcessHandle.of(Long.parseLong(text));
        if (server.isEmpty() || !Running.called(server.get()).contains("door.Serve")) return;
        server.get().destroyForcibly();
        server.get().onExit().get(30, TimeUnit.SECONDS);
    }

    private Path data() {
        return temp.resolve("data");
    }

    /// A folder with a server that runs; none of the tests that use it ends it.
    private static Path running() throws Exception {
        var data = shared.resolve("data");
        var client = run(data, WORK);
        assertThat(client.process.exitValue()).as(client.err()).isZero();
        return data;
    }

    private static Started run(Path data, String... args) throws Exception {
        var client = Started.client(data, BUILD, Map.of(), args);
        client.exit();
        return client;
    }

    private static ProcessHandle server(Path data) throws Exception {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("server.lock")).strip()))
                .orElseThrow();
    }

    @Test
    void clients_that_start_at_once_meet_in_one_server_and_stop_ends_it() throws Exception {
        var before = run(data(), "status");
        assertThat(before.out()).contains("running: no");
        assertThat(before.process.exitValue()).isZero();
        assertThat(data()).doesNotExist();

        var clients = new ArrayList<Started>();
        for (int i = 0; i < 3; i++) clients.add(Started.client(data(), BUILD, Map.of(), WORK));
        for (var client : clients) assertThat(client.exit()).as(client.err()).isZero();
        assertThat(Files.readAllLines(data().resolve("kontor.log")))
                .filteredOn(line -> line.contains("listens:"))
                .hasSize(1);
        var server = server(data());
        assertThat(run(data(), "status").out()).contains("running: yes", "pid: " + server.pid(), "clients: 0");

        var stop = run(data(), "stop");
        assertThat(stop.process.exitValue()).as(stop.err()).isZero();
        server.onExit().get(30, TimeUnit.SECONDS);
        assertThat(run(data(), "status").out()).contains("running: no");
        assertThat(run(data(), "stop").process.exitValue()).isZero();
    }

    @Test
    void what_needs_no_company_starts_no_server() throws Exception {
        for (var word : List.of("--version", "version"))
            assertThat(run(data(), word).out()).contains("kontor", "java");
        for (var words : List.of(new String[] {"--help"}, new String[] {"help"}, new String[] {"import", "--help"})) {
            var said = run(data(), words);
            assertThat(said.out()).as(said.err()).contains("kontor");
            assertThat(said.process.exitValue()).isZero();
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void the_server_is_nobodys_child_and_has_no_terminal() throws Exception {
        var server = server(running());
        var stat = Files.readString(Path.of("/proc", Long.toString(server.pid()), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        assertThat(fields[3]).as("session").isEqualTo(Long.toString(server.pid()));
        assertThat(fields[4]).as("terminal").isEqualTo("0");
    }

    @Test
    void a_client_that_is_killed_leaves_a_server_that_works() throws Exception {
        var server = server(running());
        try (var console = Started.console(shared.resolve("data"), BUILD)) {
            console.see("\u001b[?1049h");
            console.process.destroyForcibly().waitFor();
            assertThat(server(running())).isEqualTo(server);
            assertThat(server.isAlive()).isTrue();
        }
    }

    @Test
    void under_a_server_that_is_killed_the_console_gives_the_terminal_back_and_another_program_starts_anew()
            throws Exception {
        try (var console = Started.console(data(), BUILD)) {
            console.see("\u001b[?1049h");
            kill(data());
            assertThat(console.exit()).isEqualTo(3);
            assertThat(console.out()).endsWith(Tty.RESTORE);
            assertThat(console.err())
                    .contains("server has ended")
                    .endsWith("\r\n")
                    .hasLineCount(1);
        }
        assertThat(data().resolve("kontor.sock")).as("stale").exists();
        var next = run(data(), WORK);
        assertThat(next.process.exitValue()).as(next.err()).isZero();
        newerAndOlder(server(data()));
    }

    /// A newer program takes over from an idle server, and an older one is refused.
    private void newerAndOlder(ProcessHandle old) throws Exception {
        try (var newer = Started.client(data(), "2000-1", Map.of(), WORK)) {
            assertThat(newer.exit()).as(newer.err()).isZero();
        }
        old.onExit().get(30, TimeUnit.SECONDS);
        assertThat(server(data()).isAlive()).isTrue();
        var older = run(data(), WORK);
        assertThat(older.process.exitValue()).isEqualTo(3);
        assertThat(older.err()).contains("newer Kontor").hasLineCount(1);
    }

    @Test
    void a_server_ends_by_itself_when_nobody_comes() throws Exception {
        var words = new ArrayList<>(Started.java(BUILD));
        words.add("-Dkontor.linger=1");
        words.addAll(List.of("kontor.app.door.Client", "--data", data().toString()));
        words.addAll(List.of(WORK));
        try (var client = Started.of(words, Map.of())) {
            client.exit();
            server(data()).onExit().get(60, TimeUnit.SECONDS);
        } catch (java.util.NoSuchElementException e) {
            assertThat(run(data(), "status").out()).contains("running: no"); // it was quicker than we
        }
        assertThat(data().resolve("kontor.sock")).doesNotExist();
    }

    @Test
    void without_a_terminal_the_console_says_in_one_line_what_to_use() throws Exception {
        for (var words : new String[][] {{}, {"demo"}}) {
            var client = run(data(), words);
            assertThat(client.process.exitValue()).isEqualTo(2);
            assertThat(client.out()).isEmpty();
            assertThat(client.err()).contains("batch", "show", "screen").hasLineCount(1);
        }
        assertThat(run(data(), "--lang", "nb").err()).startsWith("Konsollen");
        assertThat(data()).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_used_gives_one_line_and_exit_3() throws Exception {
        var file = Files.writeString(temp.resolve("file"), "x");
        var crowded = Files.createDirectory(temp.resolve("crowded"));
        Files.writeString(crowded.resolve("letter.txt"), "x");
        Files.setPosixFilePermissions(crowded, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var folder : List.of(file, file.resolve("below"), crowded)) {
            var client = run(folder, WORK);
            assertThat(client.process.exitValue()).as(client.err()).isEqualTo(3);
            assertThat(client.err()).contains(folder.toString()).hasLineCount(1);
        }
    }

    @Test
    void the_folder_of_somebody_else_is_refused() throws Exception {
        assumeThat(System.getProperty("user.name")).as("may give folders away").isEqualTo("root");
        Files.createDirectory(data());
        var nobody = data().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(data(), nobody);
        var client = run(data(), WORK);
        assertThat(client.process.exitValue()).isEqualTo(3);
        assertThat(client.err()).contains("belongs to nobody").hasLineCount(1);
    }

    @Test
    void a_disk_that_takes_nothing_more_gives_one_line_and_exit_3() throws Exception {
        var words = new ArrayList<>(List.of("bash", "-c", "ulimit -f 8; exec \"$@\"", "bash"));
        words.addAll(Started.java(BUILD));
        words.addAll(List.of("kontor.app.door.Client", "--data", data().toString()));
        words.addAll(List.of(WORK));
        try (var client = Started.of(words, Map.of())) {
            assertThat(client.exit()).as(client.err()).isEqualTo(3);
            assertThat(client.err()).hasLineCount(1).doesNotContain("\tat ");
        }
    }

    @Test
    void output_that_cannot_be_written_is_said_and_one_that_nobody_reads_is_not() throws Exception {
        var data = running();
        for (var to : List.of("> /dev/full", "| true")) {
            var words = new ArrayList<>(List.of("bash", "-o", "pipefail", "-c", "\"$@\" " + to, "bash"));
            words.addAll(Started.java(BUILD));
            words.addAll(List.of("kontor.app.door.Client", "--data", data.toString()));
            words.addAll(List.of(WORK));
            try (var client = Started.of(words, Map.of())) {
                if (to.contains("full")) {
                    assertThat(client.exit()).isEqualTo(3);
                    assertThat(client.err()).contains("Standard output").hasLineCount(1);
                } else {
                    client.exit();
                    assertThat(client.err()).isEmpty();
                }
            }
        }
    }

    @Test
    void a_demo_leaves_nothing_behind_however_it_ends() throws Exception {
        for (var way : List.of("client killed", "server asked to end", "server killed", "Ctrl-C twice")) {
            try (var demo = Started.console(Path.of(""), BUILD, "demo")) {
                demo.see("\u001b[?1049h");
                var server = demoServer(demo);
                var called = Running.called(server).split(" ");
                var folder = Path.of(called[called.length - 2]);
                assertThat(folder).exists();
                switch (way) {
                    case "client killed" -> demo.process.destroyForcibly();
                    case "server asked to end" -> server.destroy();
                    case "server killed" -> server.destroyForcibly();
                    default -> {
                        demo.process.getOutputStream().write(new byte[] {3, 3});
                        demo.process.getOutputStream().flush();
                    }
                }
                server.onExit().get(60, TimeUnit.SECONDS);
                demo.exit();
                assertThat(folder).as(way).doesNotExist();
            }
        }
    }

    private static ProcessHandle demoServer(Started demo) {
        var mine = Long.toString(demo.process.pid(), 36);
        return Running.calledWith("/kontor-demo-" + mine).orElseThrow();
    }
}
