package kontor.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `scripts/kontor` on a real terminal: whatever ends it, the terminal is given back.
@Timeout(120)
class TerminalTest {

    private static final AtomicInteger OPENED = new AtomicInteger();

    /// One that ends may still be there when the next begins.
    private final String socket = "kontor-test-" + ProcessHandle.current().pid() + "-" + OPENED.incrementAndGet();

    @TempDir
    Path temp;

    @BeforeEach
    void a_shell_on_a_terminal() throws Exception {
        assumeThat(has("tmux") && has("stty") && has("bash")).as("tmux is here").isTrue();
        var shell = List.of("new-session", "-d", "-s", "t", "-x", "80", "-y", "24", "bash", "--noprofile", "--norc");
        tmux(shell.toArray(String[]::new));
        type("PS1='$ '; stty -g > " + temp.resolve("before"));
        until(_ -> Files.exists(temp.resolve("before"))
                && temp.resolve("before").toFile().length() > 0);
    }

    @AfterEach
    void close_the_terminal() throws Exception {
        if (!has("tmux")) return;
        tmux("kill-server");
        var lock = temp.resolve("data/server.lock");
        if (!Files.exists(lock)) return;
        var server = ProcessHandle.of(Long.parseLong(Files.readString(lock).strip()));
        if (server.isPresent()) {
            server.get().destroyForcibly();
            server.get().onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private static boolean has(String tool) {
        for (var folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, tool))) return true;
        }
        return false;
    }

    private String tmux(String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("tmux", "-L", socket, "-f", "/dev/null"));
        all.addAll(List.of(words));
        var maker = new ProcessBuilder(all).redirectErrorStream(true);
        maker.environment()
                .putAll(Map.of(
                        "TERM", "xterm",
                        "LC_ALL", "C.UTF-8",
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KONTOR_CLASSPATH", System.getProperty("java.class.path"),
                        "KONTOR_SERVER_JAVA", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"));
        var process = maker.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    private String tmuxSays(String format) {
        try {
            return tmux("display-message", "-p", "-t", "t", format);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void type(String line) throws Exception {
        tmux("send-keys", "-t", "t", "-l", line);
        tmux("send-keys", "-t", "t", "Enter");
    }

    private String screen() throws Exception {
        return tmux("capture-pane", "-p", "-t", "t");
    }

    private void until(Predicate<String> wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        for (var seen = screen(); !wanted.test(seen); seen = screen()) {
            assertThat(System.nanoTime()).as("seen last: %s", seen).isLessThan(end);
            LockSupport.parkNanos(20_000_000); // each look is a process, which takes time from what is looked at
        }
    }

    private void start(String script) throws Exception {
        type("clear; " + script + " --data " + temp.resolve("data") + "; echo ended with $?; stty -g > "
                + temp.resolve("after"));
        until(seen -> seen.contains("F1") || seen.contains("1Help"));
    }

    private static String script() {
        return Path.of("scripts/kontor").toAbsolutePath().toString();
    }

    private void ended(String how) throws Exception {
        until(seen -> seen.contains("ended with " + how));
        until(_ -> temp.resolve("after").toFile().length() > 0);
        assertThat(temp.resolve("after")).hasSameTextualContentAs(temp.resolve("before"));
        assertThat(tmux("display-message", "-p", "-t", "t", "#{alternate_on} #{cursor_flag} #{keypad_cursor_flag}"))
                .isEqualTo("0 1 0\n");
        Files.delete(temp.resolve("after"));
    }

    private ProcessHandle client() {
        return Running.calledWith("door.Client --data " + temp.resolve("data")).orElseThrow();
    }

    private void kill(String signal, long pid) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
    }

    @Test
    void whatever_ends_the_console_the_terminal_is_given_back() throws Exception {
        start(script());
        kill("KILL", client().pid());
        ended("137");
        start(script());
        kill("HUP", client().pid());
        ended("129");
        start(script());
        kill("TERM", client().parent().orElseThrow().pid());
        ended("143");
        start(script());
        kill("INT", client().parent().orElseThrow().pid());
        ended("0");
        start(script());
        kill(
                "KILL",
                Long.parseLong(
                        Files.readString(temp.resolve("data/server.lock")).strip()));
        ended("3");
    }

    @Test
    void the_terminal_is_given_back_also_where_the_script_itself_is_killed() throws Exception {
        start(script());
        var client = client();
        kill("KILL", client.parent().orElseThrow().pid());
        until(_ -> temp.resolve("after").toFile().length() > 0);
        client.onExit().get(30, TimeUnit.SECONDS);
        until(_ ->
                tmuxSays("#{alternate_on} #{cursor_flag} #{keypad_cursor_flag}").equals("0 1 0\n"));
        type("stty -g > " + temp.resolve("later"));
        until(_ -> temp.resolve("later").toFile().length() > 0);
        assertThat(temp.resolve("later")).hasSameTextualContentAs(temp.resolve("before"));
    }

    @Test
    void a_console_whose_terminal_died_is_taken_up_again() throws Exception {
        var data = " --data " + temp.resolve("data");
        type("echo hemmelig1 | " + script() + data
                + " init --name Fjord --org-number 923609016 --user kari && echo founded");
        until(seen -> seen.lines().anyMatch("founded"::equals));
        start(script());
        signIn();
        until(seen -> seen.contains("FRONT DESK"));
        tmux("send-keys", "-t", "t", "u", "Bergen");
        until(seen -> seen.contains("Bergen"));
        kill("KILL", client().pid());
        ended("137");

        start(script());
        signIn();
        until(seen -> seen.contains("Go on where you were?"));
        tmux("send-keys", "-t", "t", "y");
        until(seen -> seen.contains("New customer") && seen.contains("Bergen"));
        tmux("send-keys", "-t", "t", "C-c");
        tmux("send-keys", "-t", "t", "C-c");
        ended("0");
    }

    private void signIn() throws Exception {
        until(seen -> seen.contains("Who are you?"));
        tmux("send-keys", "-t", "t", "kari", "Enter");
        tmux("send-keys", "-t", "t", "hemmelig1", "Enter");
    }

    @Test
    void through_a_link_the_console_resizes_and_takes_no_key_for_a_signal() throws Exception {
        var link = Files.createSymbolicLink(temp.resolve("k"), Path.of(script()));
        type("cd /");
        start(link.toString());
        tmux("resize-window", "-t", "t", "-x", "100", "-y", "30");
        until(seen ->
                seen.lines().count() == 30 && !seen.lines().toList().get(29).isBlank());
        for (var key : List.of("C-s", "C-q", "C-z", "C-\\")) tmux("send-keys", "-t", "t", key);
        tmux("resize-window", "-t", "t", "-x", "90", "-y", "26");
        until(seen ->
                seen.lines().count() == 26 && !seen.lines().toList().get(25).isBlank());
        var server = Long.parseLong(
                Files.readString(temp.resolve("data/server.lock")).strip());
        tmux("send-keys", "-t", "t", "C-c");
        tmux("send-keys", "-t", "t", "C-c");
        ended("0");
        assertThat(ProcessHandle.of(server))
                .as("the server that this terminal started")
                .isPresent();
        Files.delete(link);
    }
}
