package kontor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// How long people wait for the first screen, through `scripts/kontor` on a real pty of 200×50: cold (no server) and
/// warm (a server is there), against a JVM that prints "hello", in turns, so that all three meet the same machine.
final class StartBench {

    private static final int ROUNDS = 15;
    private static final int PATIENCE = 30;
    private static final double COLD_AT_MOST = 12;
    private static final double WARM_AT_MOST = 4;

    private StartBench() {}

    public static void main(String... args) throws Exception {
        var home = Path.of(System.getProperty("kontor.home", ".")).toAbsolutePath();
        var java = Path.of(System.getProperty("kontor.java", System.getProperty("java.home")), "bin", "java");
        var kontor = home.resolve("scripts/kontor").toString();
        var temp = Files.createTempDirectory("kontor-bench");
        var hello = List.of(java.toString(), "-cp", System.getProperty("java.class.path"), Hello.class.getName());
        var data = temp.resolve("data").toString();
        run(List.of(kontor, "--data", data, "version"));
        var console = pty(kontor + " --data " + data);
        var plain = new Figures();
        var cold = new Figures();
        var coldReady = new Figures();
        var warm = new Figures();
        for (int round = -2; round < ROUNDS; round++) {
            run(List.of(kontor, "--data", data, "stop"));
            var h = until(hello, "hello", "hello");
            var c = until(console, "Kontor", "Help");
            var w = until(console, "Kontor", "Help");
            if (round < 0) continue;
            plain.add(h[1]);
            cold.add(c[0]);
            coldReady.add(c[1]);
            warm.add(w[1]);
        }
        run(List.of(kontor, "--data", data, "stop"));
        Figures.row("a JVM that prints hello", plain);
        Figures.row("cold start, first paint (the company opens)", cold);
        Figures.row("cold start, first screen that takes keys", coldReady);
        Figures.row("warm start, first screen that takes keys", warm);
        Figures.verdict("cold start, first paint, in hellos", cold.at(0.5) / plain.at(0.5), COLD_AT_MOST);
        Figures.verdict("cold start, takes keys, in hellos", coldReady.at(0.5) / plain.at(0.5), COLD_AT_MOST);
        Figures.verdict("warm start, takes keys, in hellos", warm.at(0.5) / plain.at(0.5), WARM_AT_MOST);
        run(List.of("rm", "-rf", temp.toString()));
    }

    /// What all are measured against.
    static final class Hello {
        private Hello() {}

        public static void main(String... args) {
            System.out.println("hello");
        }
    }

    private static List<String> pty(String command) {
        return List.of("script", "-qfec", "stty rows 50 cols 200; exec " + command, "/dev/null");
    }

    private static void run(List<String> words) throws IOException, InterruptedException {
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        process.getInputStream().readAllBytes();
        process.waitFor();
    }

    /// Nanoseconds until each of two texts was seen; then it is made to leave.
    private static long[] until(List<String> words, String first, String then) throws Exception {
        var maker = new ProcessBuilder(new ArrayList<>(words)).redirectErrorStream(true);
        maker.environment().putAll(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8"));
        long begun = System.nanoTime();
        var process = maker.start();
        var patience = CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS);
        CompletableFuture.runAsync(process::destroyForcibly, patience);
        var seen = new StringBuilder();
        var at = new long[2];
        var some = new byte[1 << 16];
        for (int came = process.getInputStream().read(some);
                came > 0;
                came = process.getInputStream().read(some)) {
            seen.append(new String(some, 0, came, StandardCharsets.UTF_8));
            if (at[0] == 0 && seen.indexOf(first) >= 0) at[0] = System.nanoTime() - begun;
            if (at[1] == 0 && seen.indexOf(then) >= 0) {
                at[1] = System.nanoTime() - begun;
                process.getOutputStream().write(new byte[] {3, 3});
                process.getOutputStream().flush();
            }
        }
        if (at[1] == 0) throw new IllegalStateException(then + " was never seen: " + seen);
        if (!process.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("does not end");
        return at;
    }
}
