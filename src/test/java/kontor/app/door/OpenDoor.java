package kontor.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A server in this process, and connections to it.
final class OpenDoor implements AutoCloseable {

    static final Build BUILD = new Build(1000, 1);

    final SmallHouse house = new SmallHouse();
    final ByteArrayOutputStream log = new ByteArrayOutputStream();
    final DataFolder folder;
    final Server server;
    final CompletableFuture<Void> served;

    OpenDoor(Path path, long linger) throws IOException, Unreachable {
        folder = new DataFolder(path);
        folder.prepare();
        var lines = new PrintStream(log, true, StandardCharsets.UTF_8);
        server = new Server(folder, false, house, new ServerLog(lines), BUILD);
        served = CompletableFuture.runAsync(
                () -> serve(linger), task -> Thread.ofPlatform().start(task));
    }

    static OpenDoor at(Path path) throws IOException, Unreachable {
        var door = new OpenDoor(path, 600_000);
        door.house.mayOpen.countDown();
        return door;
    }

    private void serve(long linger) {
        try {
            server.serve(linger);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    SocketChannel channel() throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(folder.socket()));
        return channel;
    }

    Wire wire() throws IOException {
        return new Wire(channel());
    }

    static Hello hello(Hello.Wanted wanted, String... args) {
        return new Hello(
                Hello.PROTOCOL, BUILD.toString(), wanted, List.of(args), "/", Map.of("TERM", "xterm"), 7, 80, 24);
    }

    /// What the server answers first.
    static Wire.Frame answer(Wire wire, Hello hello) throws IOException {
        wire.send(Wire.HELLO, hello.bytes());
        return frame(wire);
    }

    static Wire.Frame frame(Wire wire) throws IOException {
        var frame = wire.next();
        assertThat(frame).isNotNull();
        return frame;
    }

    /// Reads until this much of the screen has come.
    static void see(Wire wire, String wanted) throws IOException {
        var seen = new StringBuilder();
        while (seen.indexOf(wanted) < 0) {
            var frame = frame(wire);
            assertThat((char) frame.type()).as("after %s", seen).isEqualTo('O');
            seen.append(new String(frame.body(), StandardCharsets.UTF_8));
        }
    }

    /// All output until the command's end, and its exit code.
    static String until(Wire wire, int exit) throws IOException {
        var seen = new StringBuilder();
        for (var frame = frame(wire); frame.type() != Wire.QUIT || exit != frame.number(0); frame = frame(wire)) {
            assertThat((char) frame.type()).as("after %s", seen).isNotEqualTo('Q');
            seen.append(new String(frame.body(), StandardCharsets.UTF_8));
        }
        return seen.toString();
    }

    /// A visit that must work, whatever else goes on.
    void works() throws IOException {
        try (var wire = wire()) {
            assertThat((char) answer(wire, hello(Hello.Wanted.LINE, "version")).type())
                    .isEqualTo('W');
            assertThat(until(wire, 0)).contains("kontor");
        }
    }

    @Override
    public void close() throws Exception {
        house.mayOpen.countDown();
        server.end();
        served.get(30, TimeUnit.SECONDS);
    }
}
