package kontor.app.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import jdk.net.ExtendedSocketOptions;
import kontor.app.line.Office;
import kontor.app.line.Serving;
import kontor.kernel.Texts;
import kontor.ssh.Limits;
import kontor.storage.StorageFault;
import kontor.storage.StorageRoom;
import org.jspecify.annotations.Nullable;

/// A company's one process: it has the folder, and lets in those whose folder it is.
///
/// It listens before the company is open, so that a console can paint while the database is being read.
final class Server {

    static final Texts TEXTS = new Texts(List.of(StorageRoom.class, Say.class));

    private final DataFolder folder;
    private final boolean throwAway;
    private final House house;
    private final ServerLog log;
    private final Guests guests = new Guests();
    private final CompletableFuture<Office> office = new CompletableFuture<>();
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Build build;
    private final String owner;
    private final Path socket;
    private final ServerSocketChannel door;
    private final Replayed replayed = new Replayed();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private Optional<Serving> serving = Optional.empty();
    private volatile @Nullable Outside outside;

    /// Listens from here on. The caller holds the folder's lock.
    Server(DataFolder folder, boolean throwAway, House house, ServerLog log, Build build)
            throws IOException, Unreachable {
        this.folder = folder;
        this.throwAway = throwAway;
        this.house = house;
        this.log = log;
        this.build = build;
        this.owner = Files.getOwner(folder.path()).getName();
        this.socket = folder.prepareSocket();
        Files.deleteIfExists(socket); // of a server that was killed: we have the lock
        this.door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket), 128);
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
    }

    House house() {
        return house;
    }

    ServerLog log() {
        return log;
    }

    Guests guests() {
        return guests;
    }

    boolean throwAway() {
        return throwAway;
    }

    /// How far the company is on its way to be open.
    Replayed replayed() {
        return replayed;
    }

    /// Completes when the company is open.
    CompletableFuture<Office> office() {
        return office;
    }

    /// Serves until the house closes; then everything is shut.
    ///
    /// @param linger milliseconds after the last guest has left
    void serve(long linger) throws InterruptedException {
        Thread.ofPlatform().name("door").daemon().start(this::accept);
        open();
        if (throwAway) guests.awaitClosing(Math.min(linger, 30_000), 0);
        else guests.awaitClosing(linger, linger, () -> house.keeps().toMillis());
        end();
    }

    /// Serves with the SSH door open until it is told to end.
    ///
    /// @throws Unreachable where the company or the door cannot be opened; everything is shut then
    void stay(Serving as) throws InterruptedException, Unreachable {
        serving = Optional.of(as);
        Thread.ofPlatform().name("door").daemon().start(this::accept);
        open();
        try {
            if (office.isCompletedExceptionally()) throw Unopened.reason(office.exceptionNow(), folder);
            outside = Outside.open(this, folder, as);
            guests.awaitClosing(Long.MAX_VALUE, Long.MAX_VALUE);
        } finally {
            end();
        }
    }

    private void open() {
        try {
            office.complete(house.open(folder.path(), throwAway, log, new Loud(log, replayed, guests))
                    .with(guests.sessions()));
            replayed.over();
            log.say("open");
        } catch (StorageFault e) {
            log.file(e);
            office.completeExceptionally(new Unopened(e.why().text(), e));
        } catch (RuntimeException | Error e) {
            log.file(e);
            office.completeExceptionally(e);
        }
    }

    private void accept() {
        while (!ending.get()) {
            try {
                var channel = door.accept();
                var visit = new Visit(this, new Wire(channel), person(channel));
                Thread.ofVirtual().name("visit").start(visit);
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                log.say("accept: " + e.getMessage());
                LockSupport.parkNanos(100_000_000); // too many open files, most likely: let some go
            }
        }
    }

    /// Who is at the other end: the kernel says, and nobody can tell it otherwise.
    private static String person(SocketChannel channel) throws IOException {
        return channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
    }

    /// Why somebody is not let in: a text's key and its arguments, or nothing.
    String refusal(Hello hello, String person) {
        if (!person.equals(owner) && !person.equals("root"))
            return String.join("\0", "door.folder.owner", folder.path().toString(), owner, person);
        if (hello.protocol() != Hello.PROTOCOL)
            return String.join("\0", "door.build.protocol", folder.path().toString());
        var elsewhere = elsewhere(Db.of(hello), hello.wanted());
        if (!elsewhere.isEmpty()) return elsewhere;
        boolean working = hello.wanted() == Hello.Wanted.CONSOLE || hello.wanted() == Hello.Wanted.LINE;
        if (!working) return "";
        var theirs = Build.parse(hello.build());
        if (build.newerThan(theirs))
            return String.join("\0", "door.build.older", folder.path().toString());
        int others = guests.count();
        if (theirs.newerThan(build) && serving.isPresent())
            return String.join("\0", "door.build.serving", folder.path().toString());
        if (theirs.newerThan(build) && others > 0)
            return String.join(
                    "\0",
                    "door.build.busy",
                    Integer.toString(others),
                    folder.path().toString());
        return "";
    }

    /// Whoever means another company is not let in to this one.
    private String elsewhere(String meant, Hello.Wanted wanted) {
        if (wanted == Hello.Wanted.STATUS
                || wanted == Hello.Wanted.STOP
                || meant.equals(folder.db().url())) return "";
        return folder.db().some()
                ? String.join(
                        "\0",
                        "door.db.here",
                        folder.path().toString(),
                        folder.db().url())
                : String.join("\0", "door.db.none", folder.path().toString());
    }

    /// Whether this server ends now because a newer program asks and nobody is in.
    boolean yieldsTo(Hello hello) {
        return Build.parse(hello.build()).newerThan(build) && guests.closeIfEmpty();
    }

    /// Why this server does not make way for one that is to stay: a text's key and its arguments, or nothing, and then
    /// it ends.
    String refusalToServe() {
        if (serving.isPresent())
            return String.join(
                    "\0",
                    "door.serve.there",
                    folder.path().toString(),
                    Integer.toString(serving.get().at().getPort()));
        if (guests.closeIfEmpty()) return "";
        return String.join(
                "\0",
                "door.serve.busy",
                Integer.toString(guests.count()),
                folder.path().toString());
    }

    boolean isOpen() {
        return office.isDone() && !office.isCompletedExceptionally();
    }

    boolean ending() {
        return ending.get();
    }

    Instant since() {
        return since;
    }

    /// Where the SSH door and the metrics are, a line each; empty where they are not open.
    String ssh() {
        var open = outside;
        return open == null ? "" : open.words();
    }

    String status() {
        return """
            running: yes
            pid: %d
            folder: %s
            version: %s
            clients: %d
            since: %s
            socket: %s
            """.formatted(ProcessHandle.current().pid(), folder.path(), build, guests.count(), since, socket)
                + ssh();
    }

    /// Shuts everything, once; whoever comes second waits until it is done.
    void end() throws InterruptedException {
        guests.close();
        if (ending.compareAndSet(false, true)) {
            try {
                shut();
            } catch (IOException | RuntimeException | Error e) {
                log.file(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                ended.countDown();
            }
        }
        ended.await();
    }

    /// Whoever is at a screen is told, and has a moment.
    private void drain() throws InterruptedException {
        if (serving.isEmpty() || guests.count() == 0) return;
        var open = outside;
        if (open != null) open.ssh().closeForNew();
        int seconds = serving.get().limits().of(Limits.Limit.DRAIN);
        log.note("drain", Map.of("clients", Integer.toString(guests.count()), "seconds", Integer.toString(seconds)));
        for (var guest : guests.all()) guest.warn("door.drain", Integer.toString(seconds));
        guests.awaitEmpty(TimeUnit.SECONDS.toNanos(seconds));
    }

    private void shut() throws IOException, InterruptedException {
        drain();
        door.close();
        Files.deleteIfExists(socket);
        if (serving.isPresent()) {
            guests.all().forEach(Guest::end);
            guests.awaitEmpty(TimeUnit.SECONDS.toNanos(5));
        }
        guests.all().forEach(Guest::cut);
        var open = outside;
        if (open != null) open.close();
        try {
            if (office.isDone() && !office.isCompletedExceptionally())
                office.join().company().close();
        } finally {
            if (throwAway) DataFolder.delete(folder.path());
        }
        log.say("ended");
    }
}
