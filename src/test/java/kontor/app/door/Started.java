package kontor.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A real client process on pipes, and what it said.
final class Started implements AutoCloseable {

    final Process process;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<CompletableFuture<Void>> pumps = new ArrayList<>();

    private Started(Process process) {
        this.process = process;
        pumps.add(CompletableFuture.runAsync(() -> pump(process.getInputStream(), out), Thread.ofVirtual()::start));
        pumps.add(CompletableFuture.runAsync(() -> pump(process.getErrorStream(), err), Thread.ofVirtual()::start));
    }

    /// @param build the program it takes itself for
    static Started client(Path data, String build, Map<String, String> environment, String... args) throws IOException {
        var words = new ArrayList<String>();
        words.addAll(java(build));
        words.add("kontor.app.door.Client");
        if (!data.toString().isEmpty()) words.addAll(List.of("--data", data.toString()));
        words.addAll(List.of(args));
        return of(words, environment);
    }

    static List<String> java(String build) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkontor.build=" + build,
                "-Dkontor.linger=60000",
                "-cp",
                System.getProperty("java.class.path"));
    }

    static Started of(List<String> words, Map<String, String> environment) throws IOException {
        var maker = new ProcessBuilder(words);
        maker.environment()
                .putAll(Map.of(
                        "LC_ALL",
                        "C.UTF-8",
                        "KONTOR_TTY",
                        "000",
                        "KONTOR_SERVER_JAVA",
                        "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"));
        maker.environment().putAll(environment);
        return new Started(maker.start());
    }

    /// A client that takes its pipes for a raw terminal.
    static Started console(Path data, String build, String... args) throws IOException {
        return client(data, build, Map.of("KONTOR_TTY", "111", "KONTOR_SIZE", "24 80", "KONTOR_RAW", "1"), args);
    }

    private void pump(InputStream from, ByteArrayOutputStream to) {
        var some = new byte[8192];
        try {
            for (int came = from.read(some); came > 0; came = from.read(some)) {
                synchronized (this) {
                    to.write(some, 0, came);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            assertThat(process.isAlive()).isFalse();
        }
    }

    synchronized String out() {
        return out.toString(UTF_8);
    }

    synchronized String err() {
        return err.toString(UTF_8);
    }

    /// Waits until it has written this.
    synchronized Started see(String wanted) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!out().contains(wanted)) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            assertThat(left)
                    .as("%s was never seen: %s %s", wanted, out(), err())
                    .isPositive();
            wait(left);
        }
        return this;
    }

    /// Waits for its end.
    int exit() throws Exception {
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("ends: %s %s", out(), err())
                .isTrue();
        for (var pump : pumps) pump.get(20, TimeUnit.SECONDS);
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
