package kontor.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kontor.app.Rooms;
import kontor.app.line.Caller;
import kontor.app.line.CommandLine;
import kontor.app.line.Serving;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.ssh.Limits;
import kontor.ssh.TestKeys;

/// `kontor serve` in this process, with a company of its own whose manager is kari, password `hemmelig1`.
final class StandingServer implements AutoCloseable {

    static final String PASSWORD = "hemmelig1";

    final ByteArrayOutputStream log = new ByteArrayOutputStream();
    final DataFolder folder;
    final Server server;
    final CompletableFuture<Void> served;

    StandingServer(Path path, boolean json) throws Exception {
        folder = new DataFolder(path);
        folder.prepare();
        TestKeys.into(folder.path());
        server = new Server(
                folder, false, new Rooms(), new ServerLog(new PrintStream(log, true, UTF_8), json), new Build(1, 1));
        var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var limits = Limits.USUAL.with(Limits.Limit.DRAIN, 1).with(Limits.Limit.CONNECTIONS_PER_MINUTE, 1_000_000);
        var serving = new Serving(at, limits, OptionalInt.of(0), json);
        served = CompletableFuture.runAsync(
                () -> stay(serving), task -> Thread.ofPlatform().start(task));
        until(() -> server.status().contains("\nssh: "));
        assertThat(line(PASSWORD, "init", "--name", "Prøve AS", "--org-number", "974760673", "--user", "kari"))
                .isZero();
    }

    private void stay(Serving serving) {
        try {
            server.stay(serving);
        } catch (InterruptedException | Unreachable e) {
            throw new IllegalStateException(e);
        }
    }

    static void until(java.util.function.BooleanSupplier so) {
        until(so, () -> "in time");
    }

    static void until(java.util.function.BooleanSupplier so, java.util.function.Supplier<String> as) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as(as).isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
        }
    }

    /// Runs a command line as the operator.
    int line(String in, String... words) {
        return CommandLine.run(
                server.office().join(),
                new Caller(
                        Actor.operator("root"),
                        Path.of("/"),
                        new ByteArrayInputStream(in.getBytes(UTF_8)),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        Map.of(),
                        false,
                        Lang.EN),
                List.of(words));
    }

    int port() {
        return number("ssh");
    }

    int number(String name) {
        return server.status()
                .lines()
                .filter(l -> l.startsWith(name + ": "))
                .mapToInt(l -> Integer.parseInt(l.substring(name.length() + 2)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws Exception {
        server.end();
        served.get(30, TimeUnit.SECONDS);
    }
}
