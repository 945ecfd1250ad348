package kontor.ssh;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kontor.ssh.Limits.Limit;
import org.apache.sshd.common.PropertyResolver;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.io.nio2.Nio2ServiceFactoryFactory;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionHeartbeatController.HeartbeatType;
import org.apache.sshd.common.util.threads.NoCloseExecutor;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;

/// The open SSH door.
public final class SshDoor implements AutoCloseable {

    private static final long WINDOW = 1 << 16;
    private static final int BUFFER = 1 << 13;
    private static final Duration PARTING = Duration.ofSeconds(2);

    private final SshServer server;
    private final DoorKeeper keeper;
    private final Ledger ledger;

    private SshDoor(SshServer server, DoorKeeper keeper, Ledger ledger) {
        this.server = server;
        this.keeper = keeper;
        this.ledger = ledger;
    }

    /// What the door tells of itself.
    ///
    /// @param notes  hears what happens
    /// @param faults hears what failed of ours
    public record Ears(Notes notes, Consumer<Throwable> faults) {}

    /// Listens from here on.
    ///
    /// @param folder holds the host keys, or will
    /// @throws IOException where the keys cannot be had or the address is taken
    public static SshDoor open(Path folder, InetSocketAddress at, Limits limits, Reception reception, Ears ears)
            throws IOException {
        var ledger = new Ledger(ears.notes(), ears.faults());
        var keeper = new DoorKeeper(reception, limits, ledger);
        var server = SshServer.setUpDefaultServer();
        Strong.on(server);
        server.setHost(at.getAddress().getHostAddress());
        server.setPort(at.getPort());
        server.setKeyPairProvider(HostKeys.in(folder));
        var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("ssh ", 0).factory());
        server.setIoServiceFactoryFactory(new Nio2ServiceFactoryFactory(() -> new NoCloseExecutor(threads)));
        server.addSessionListener(keeper);
        signIn(server, keeper);
        rooms(server, keeper);
        bounds(server, limits);
        server.start();
        return new SshDoor(server, keeper, ledger);
    }

    private static void signIn(SshServer server, DoorKeeper keeper) {
        var keys = new UserAuthPublicKeyFactory(Strong.ofUsers());
        server.setUserAuthFactories(List.of(keys, UserAuthPasswordFactory.INSTANCE));
        server.setPasswordAuthenticator(keeper::password);
        server.setPublickeyAuthenticator(keeper::key);
        server.setSessionDisconnectHandler(new Partings(keeper));
    }

    private static void rooms(SshServer server, DoorKeeper keeper) {
        server.setChannelFactories(List.of(new ChannelSessionFactory() {
            @Override
            public ChannelSession createChannel(Session session) {
                return new OneChannel(keeper);
            }
        }));
        server.setShellFactory(channel -> work(keeper, channel, Optional.empty()));
        server.setCommandFactory((channel, line) -> work(keeper, channel, Optional.of(line)));
        server.setSubsystemFactories(List.of());
        server.setGlobalRequestHandlers(List.of(new KeepAliveHandler(), new NoMoreSessionsHandler()));
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        server.setAgentFactory(null);
    }

    private static Command work(DoorKeeper keeper, ChannelSession channel, Optional<String> line) throws IOException {
        keeper.opened(channel.getSession());
        return new Work(keeper, (OneChannel) channel, line);
    }

    private static void bounds(SshServer server, Limits limits) {
        PropertyResolver its = server;
        CoreModuleProperties.SERVER_IDENTIFICATION.set(its, "Kontor");
        CoreModuleProperties.MAX_IDENTIFICATION_SIZE.set(its, 1024);
        CoreModuleProperties.AUTH_TIMEOUT.set(its, limits.seconds(Limit.GRACE));
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(its, limits.of(Limit.TRIES));
        CoreModuleProperties.IDLE_TIMEOUT.set(its, Duration.ZERO);
        CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(its, limits.of(Limit.SESSIONS_PER_USER));
        CoreModuleProperties.NIO2_MIN_WRITE_TIMEOUT.set(its, limits.seconds(Limit.STUCK));
        CoreModuleProperties.WINDOW_SIZE.set(its, WINDOW);
        CoreModuleProperties.NIO2_READ_BUFFER_SIZE.set(its, BUFFER);
        CoreModuleProperties.TCP_NODELAY.set(its, true);
        CoreModuleProperties.SOCKET_KEEPALIVE.set(its, true);
        CoreModuleProperties.SOCKET_BACKLOG.set(its, 128);
        server.setSessionHeartbeat(HeartbeatType.IGNORE, TimeUnit.SECONDS, 120);
    }

    /// The port it listens at.
    public int port() {
        return server.getPort();
    }

    /// How many sessions there are.
    public int sessions() {
        return keeper.crowd().sessions();
    }

    /// How many connections nobody has signed in on yet.
    public int strangers() {
        return keeper.crowd().strangers();
    }

    /// What has happened so far, and how often.
    public SortedMap<String, Long> counts() {
        return ledger.counts();
    }

    /// Nobody new may come; who is in stays.
    public void closeForNew() {
        server.setPasswordAuthenticator((login, password, session) -> false);
        server.setPublickeyAuthenticator((login, key, session) -> false);
    }

    /// Ends every connection. Whose work is over hears its last words and its exit code first, if it takes them soon.
    @Override
    public void close() throws IOException {
        keeper.awaitIdle(PARTING);
        var parting = server.getActiveSessions().stream()
                .map(session -> session.close(false)) // after its channels, and they after what is still to be said
                .toList();
        long end = System.nanoTime() + PARTING.toNanos();
        for (var closed : parting) closed.await(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        server.stop(true);
    }
}
