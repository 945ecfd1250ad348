package kontor.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// A shell on a real terminal, which is tmux's.
final class Tmux implements AutoCloseable {

    private static final long LOOK = 20_000_000;

    private final String socket;
    private final Map<String, String> environment;

    /// @param name        of its socket, different from that of any other test
    /// @param environment of the shell, beside what is usual
    Tmux(String name, Map<String, String> environment) throws Exception {
        this.socket = "kontor-test-" + name + "-" + ProcessHandle.current().pid();
        this.environment = environment;
        run("new-session", "-d", "-s", "t", "-x", "80", "-y", "24", "bash", "--noprofile", "--norc");
        type("PS1='$ '");
    }

    static boolean has(String tool) {
        for (var folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, tool))) return true;
        }
        return false;
    }

    String run(String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("tmux", "-L", socket, "-f", "/dev/null"));
        all.addAll(List.of(words));
        var maker = new ProcessBuilder(all).redirectErrorStream(true);
        maker.environment().putAll(Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8"));
        maker.environment().putAll(environment);
        var process = maker.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    void keys(String... keys) throws Exception {
        for (var key : keys) run("send-keys", "-t", "t", key);
    }

    /// A line, and Enter.
    void type(String line) throws Exception {
        run("send-keys", "-t", "t", "-l", line);
        keys("Enter");
    }

    void size(int columns, int rows) throws Exception {
        run("resize-window", "-t", "t", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
    }

    String screen() throws Exception {
        return run("capture-pane", "-p", "-t", "t");
    }

    void until(Predicate<String> wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        for (var seen = screen(); !wanted.test(seen); seen = screen()) {
            assertThat(System.nanoTime()).as("seen last: %s", seen).isLessThan(end);
            LockSupport.parkNanos(LOOK); // each look is a process, which takes time from what is looked at
        }
    }

    @Override
    public void close() throws Exception {
        run("kill-server");
    }
}
