package kontor.ssh;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import kontor.ssh.Limits.Limit;
import kontor.terminal.Session;
import org.apache.sshd.common.channel.PtyMode;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;
import org.jspecify.annotations.Nullable;

/// A channel that takes a terminal, its sizes, four names of the environment, and then a console or one command line.
/// Whatever else a client may ask for is refused.
final class OneChannel extends ChannelSession {

    private static final Set<String> NAMES = Set.of("LANG", "LC_ALL", "NO_COLOR", "COLORTERM");
    private static final int LONGEST_VALUE = 64;

    private record Size(int columns, int rows) {}

    private final DoorKeeper keeper;
    private final Map<String, String> environment = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Size> wanted = new AtomicReference<>();
    private volatile Size size = new Size(80, 24);
    private volatile @Nullable Session session;

    OneChannel(DoorKeeper keeper) {
        super(List.of());
        this.keeper = keeper;
    }

    @Override
    protected Result handleInternalRequest(String request, boolean reply, Buffer buffer) throws IOException {
        return switch (request) {
            case "env", "pty-req", "window-change", "shell", "exec" ->
                super.handleInternalRequest(request, reply, buffer);
            default -> Result.ReplyFailure;
        };
    }

    @Override
    protected Result handleEnvParsed(String name, String value) {
        if (!NAMES.contains(name)) return Result.ReplyFailure;
        environment.put(name, plain(value));
        return Result.ReplySuccess;
    }

    @Override
    protected Result handlePtyReqParsed(
            String term, int columns, int rows, int width, int height, Map<PtyMode, Integer> modes) {
        environment.put("TERM", plain(term));
        size = cut(columns, rows);
        return Result.ReplySuccess;
    }

    /// However fast sizes come, at most one waits.
    @Override
    protected Result handleWindowChangeParsed(int columns, int rows, int width, int height) {
        size = cut(columns, rows);
        var into = session;
        if (into != null && wanted.getAndSet(size) == null)
            into.post(() -> {
                var newest = wanted.getAndSet(null);
                if (newest != null) into.resized(newest.columns(), newest.rows());
            });
        return Result.ReplySuccess;
    }

    private Size cut(int columns, int rows) {
        var cut = new Size(
                within(columns, keeper.limits().of(Limit.COLUMNS)),
                within(rows, keeper.limits().of(Limit.ROWS)));
        if (columns != 0 && columns != cut.columns())
            keeper.hit(Limit.COLUMNS, getSession(), Integer.toUnsignedString(columns));
        if (rows != 0 && rows != cut.rows()) keeper.hit(Limit.ROWS, getSession(), Integer.toUnsignedString(rows));
        return cut;
    }

    /// A size is a number without a sign; a terminal that does not know its own says 0.
    private static int within(int size, int most) {
        return size == 0 ? 1 : size < 0 ? most : Math.min(size, most);
    }

    private static String plain(String value) {
        var clean = new StringBuilder();
        value.chars().filter(c -> c > 0x20 && c < 0x7f).limit(LONGEST_VALUE).forEach(c -> clean.append((char) c));
        return clean.toString();
    }

    /// What was let through; `TERM` only where there is a terminal.
    Map<String, String> environment() {
        return new TreeMap<>(environment);
    }

    boolean terminal() {
        return environment.containsKey("TERM");
    }

    int columns() {
        return size.columns();
    }

    int rows() {
        return size.rows();
    }

    /// Sizes go to this session from now on.
    void shows(Session shown) {
        session = shown;
        shown.resized(size.columns(), size.rows());
    }
}
