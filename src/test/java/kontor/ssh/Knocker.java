package kontor.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;

/// An SSH door in this process, what it wrote down, and clients that come to it.
final class Knocker implements AutoCloseable {

    final Inn inn = new Inn();
    final ConcurrentLinkedQueue<String> notes = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
    final SshDoor door;
    final SshClient client = SshClient.setUpDefaultClient();

    Knocker(Limits limits) throws IOException {
        var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var ears = new SshDoor.Ears((what, with) -> notes.add(what + " " + new java.util.TreeMap<>(with)), faults::add);
        door = SshDoor.open(TestKeys.folder(), at, limits, inn, ears);
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setFilePasswordProvider(FilePasswordProvider.EMPTY);
        CoreModuleProperties.PASSWORD_PROMPTS.set(client, 1);
        client.start();
    }

    /// A connection on which nobody has signed in.
    ClientSession connect(String login) throws IOException {
        return client.connect(login, "127.0.0.1", door.port())
                .verify(20, TimeUnit.SECONDS)
                .getSession();
    }

    ClientSession with(String login, String password) throws IOException {
        var session = connect(login);
        session.addPasswordIdentity(password);
        session.auth().verify(20, TimeUnit.SECONDS);
        return session;
    }

    ClientSession with(String login, KeyPair key) throws IOException {
        var session = connect(login);
        session.addPublicKeyIdentity(key);
        session.auth().verify(20, TimeUnit.SECONDS);
        return session;
    }

    /// A command line's exit code, output and error output.
    record Ran(int exit, String out, String err) {}

    static Ran run(ClientSession session, String line, String in) throws IOException {
        try (var channel = session.createExecChannel(line)) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            channel.setIn(new java.io.ByteArrayInputStream(in.getBytes(UTF_8)));
            channel.setOut(out);
            channel.setErr(err);
            channel.open().verify(20, TimeUnit.SECONDS);
            channel.waitFor(List.of(ClientChannelEvent.CLOSED), 20_000);
            var exit = channel.getExitStatus();
            return new Ran(exit == null ? -1 : exit, out.toString(UTF_8), err.toString(UTF_8));
        }
    }

    /// A console, and what it has shown.
    record Desk(ChannelShell channel, ByteArrayOutputStream shown) {

        void type(String keys) throws IOException {
            channel.getInvertedIn().write(keys.getBytes(UTF_8));
            channel.getInvertedIn().flush();
        }

        void see(String wanted) {
            until(() -> text().contains(wanted), () -> wanted + " in " + text());
        }

        /// All that was ever painted, a blank for each move.
        private String text() {
            return shown.toString(UTF_8).replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", " ");
        }
    }

    static Desk desk(ClientSession session) throws IOException {
        return desk(session.createShellChannel());
    }

    static Desk desk(ChannelShell channel) throws IOException {
        var shown = new ByteArrayOutputStream();
        channel.setOut(shown);
        channel.setPtyType("xterm");
        channel.setPtyColumns(80);
        channel.setPtyLines(24);
        channel.open().verify(20, TimeUnit.SECONDS);
        return new Desk(channel, shown);
    }

    static void until(BooleanSupplier so, java.util.function.Supplier<String> as) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as(as).isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
        }
    }

    /// Waits until this has been written down.
    void noted(String wanted) {
        until(() -> notes.stream().anyMatch(n -> n.contains(wanted)), () -> wanted + " in " + notes);
    }

    /// A visit that must work, whatever else goes on.
    void works() throws IOException {
        try (var session = with("siri", "right")) {
            assertThat(run(session, "show x", "").out()).isEqualTo("siri: show x\n");
        }
    }

    @Override
    public void close() throws IOException {
        client.stop();
        door.close();
        assertThat(faults).isEmpty();
    }
}
