package kontor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kontor.storage.Company;
import kontor.storage.Progress;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/// Many consoles over SSH beside a bare echo server on the same library, by turns in one run: from key to screen, the
/// heap of a painted session, and what idle sessions cost: `[sessions,sessions,…] [seconds] [customers]`.
public final class KiosksBench {

    private static final int IDLE = 10;
    private static final double MOST_MEDIAN = 6;
    private static final double MOST_SLOW = 10;
    private static final double MOST_HEAP_KB = 400;

    private static final List<Typists.Habit> HABITS = List.of(
            new Typists.Habit(
                    "k",
                    List.of("\u001b[B", "\u001b[B", "\u001b[6~", "\u001b[B", "\u001b[A", "\u001b[6~", "\u001b[5~")),
            new Typists.Habit("u", List.of("A", "r", "n", "e", "\u007f", "\u007f", "\u007f", "\u007f")),
            new Typists.Habit("k", List.of("h", "a", "n", " ", "b", "\u007f", "\u007f", "\u007f", "\u007f", "\u007f")));

    private static final List<Typists.Habit> ECHOED = List.of(new Typists.Habit("x", List.of("a", "b")));

    private KiosksBench() {}

    public static void main(String... args) throws Exception {
        var sizes = Arrays.stream((args.length > 0 ? args[0] : "50,100,200,350,500").split(",", -1))
                .map(Integer::valueOf)
                .toList();
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int customers = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
        var folder = Files.createTempDirectory("kontor-kiosks");
        var key = KeyUtils.generateKeyPair("ssh-ed25519", 256);
        try {
            company(folder, key, customers);
            try (var kontor = Server.kontor(folder);
                    var echo = Server.echo();
                    var desks = new Typists(kontor.port, key, HABITS);
                    var bare = new Typists(echo.port, key, ECHOED)) {
                measure(sizes, seconds, new Both(kontor, desks), new Both(echo, bare));
            }
        } finally {
            CrashBench.delete(folder);
        }
    }

    private record Both(Server server, Typists typists) {}

    private static void company(Path folder, KeyPair key, int customers) throws InterruptedException {
        try (var company = Company.open(folder, Ground.CATALOGUE, InstantSource.system(), Progress.NONE)) {
            Ground.found(company);
            Ground.run(
                    company,
                    "user.key",
                    Map.of("login", "kari", "publicKey", PublicKeyEntry.toString(key.getPublic())));
            Ground.customers(company, customers);
            company.searchable();
        }
    }

    private static void measure(List<Integer> sizes, int seconds, Both kontor, Both echo) throws Exception {
        kontor.typists().grow(1); // what is loaded once is nobody's heap
        echo.typists().grow(1);
        var begun = new long[] {kontor.server().heap(), echo.server().heap()};
        var held = 0;
        for (var size : sizes) {
            echo.typists().grow(size);
            kontor.typists().grow(size);
            idle(size, kontor.server(), echo.server());
            if (!typed(size, seconds, kontor.typists(), echo.typists())) continue;
            held = Math.max(held, size);
        }
        int most = kontor.typists().count();
        heap(most, kontor.server().heap() - begun[0], echo.server().heap() - begun[1]);
        System.out.printf("the most sessions at which both ratios held: %d of %d%n", held, most);
        Figures.least("sessions at which both ratios held", held, most);
    }

    private static boolean typed(int size, int seconds, Typists kontor, Typists echo) throws InterruptedException {
        kontor.type(Math.min(5, seconds)); // warm
        echo.type(Math.min(5, seconds));
        var bare = echo.type(seconds);
        var painted = kontor.type(seconds);
        Figures.row(size + " sessions, echo", bare.answered());
        Figures.row(size + " sessions, key to screen", painted.answered());
        if (painted.unanswered() + bare.unanswered() > 0)
            System.out.printf(
                    "   not before the next key: %d of Kontor, %d echoed%n", painted.unanswered(), bare.unanswered());
        var median = painted.answered().at(0.5) / bare.answered().at(0.5);
        var slow = painted.answered().at(0.99) / bare.answered().at(0.99);
        Figures.verdict(size + " sessions, ratio p50", median, MOST_MEDIAN);
        Figures.verdict(size + " sessions, ratio p99", slow, MOST_SLOW);
        return median <= MOST_MEDIAN && slow <= MOST_SLOW;
    }

    private static void idle(int size, Server kontor, Server echo) throws InterruptedException {
        var before = List.of(kontor.cpu(), echo.cpu());
        TimeUnit.SECONDS.sleep(IDLE);
        System.out.printf(
                Locale.ROOT,
                "%d idle sessions: %.2f %% of a core, echo %.2f %%%n",
                size,
                (kontor.cpu() - before.get(0)) / (IDLE * 1e7),
                (echo.cpu() - before.get(1)) / (IDLE * 1e7));
    }

    private static void heap(int sessions, long kontor, long echo) {
        System.out.printf(
                Locale.ROOT,
                "heap of a session: %.0f KB, echo %.0f KB%n",
                kontor / 1e3 / sessions,
                echo / 1e3 / sessions);
        Figures.verdict("heap of a painted session, KB", kontor / 1e3 / sessions, MOST_HEAP_KB);
    }

    /// A server as a process of its own.
    private static final class Server implements AutoCloseable {
        private static final Pattern PORT = Pattern.compile("\\bport=(\\d+)");
        private static final String JAVA =
                Path.of(System.getProperty("java.home"), "bin", "java").toString();

        final Process process;
        final int port;

        private Server(List<String> words) throws IOException {
            process = new ProcessBuilder(words).redirectErrorStream(true).start();
            port = port(process.inputReader());
        }

        private static int port(BufferedReader said) throws IOException {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                var found = PORT.matcher(line);
                if (!found.find()) continue;
                Thread.ofPlatform().daemon().start(() -> drained(said));
                return Integer.parseInt(found.group(1));
            }
            throw new IOException("the server did not begin");
        }

        private static void drained(BufferedReader said) {
            try {
                said.transferTo(java.io.Writer.nullWriter());
            } catch (IOException ended) {
                return; // as it should
            }
        }

        private static List<String> java(String... more) {
            var words = new ArrayList<>(List.of(
                    JAVA,
                    "-Duser.timezone=UTC",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Xmx2g",
                    "-cp",
                    System.getProperty("java.class.path")));
            words.addAll(List.of(more));
            return words;
        }

        static Server kontor(Path folder) throws IOException {
            var words = java("kontor.app.door.Client", "--data", folder.toString(), "serve", "--port", "0");
            words.addAll(List.of("--listen", "127.0.0.1"));
            for (var limit : List.of("sessions", "sessions-per-user", "sessions-per-address"))
                words.addAll(List.of("--limit", limit + "=5000"));
            words.addAll(List.of("--limit", "connections-per-minute=100000"));
            return new Server(words);
        }

        static Server echo() throws IOException {
            return new Server(java("kontor.bench.EchoServer"));
        }

        /// Nanoseconds on a processor so far.
        long cpu() {
            return process.info().totalCpuDuration().orElseThrow().toNanos();
        }

        /// Bytes in use once all garbage has been collected.
        long heap() throws IOException, InterruptedException {
            for (int i = 0; i < 2; i++) jcmd("GC.run");
            var used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
            if (!used.find()) throw new IOException("no heap is told");
            return Long.parseLong(used.group(1)) * 1024;
        }

        private String jcmd(String what) throws IOException, InterruptedException {
            var asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            what)
                    .start();
            var said = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            asked.waitFor();
            return said;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        }
    }
}
