package kontor.app.door;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people and scripts start: a pipe to the company's server, which it starts where there is none.
///
/// Its start is most of what a user waits for, so it stays with plain classes: no parser of options, no lambdas, no
/// texts until there is something to say.
public final class Client {

    private static final String[] MATTERS = {
        "LANG",
        "LC_ALL",
        "LC_MESSAGES",
        "LC_CTYPE",
        "LC_TIME",
        "TZ",
        "NO_COLOR",
        "TERM",
        "COLORTERM",
        "COLUMNS",
        "TERM_PROGRAM",
        "VTE_VERSION",
        "WT_SESSION",
        "SSH_CONNECTION",
        "USER"
    };
    private static final int UNREACHABLE = 3;
    private static final int USAGE = 2;

    private final Asked asked;
    private final Map<String, String> environment;
    private final int streams;
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private boolean raw;

    private Client(String[] args) {
        this.asked = Asked.of(args);
        this.environment = System.getenv();
        this.streams = Tty.streams();
    }

    public static void main(String[] args) {
        System.exit(new Client(args).exitCode());
    }

    /// The exit code of the whole; where something stood in the way, one line has been said.
    private int exitCode() {
        try {
            return run();
        } catch (Unreachable e) {
            return say(UNREACHABLE, e.key(), e.args());
        } catch (IOException e) {
            return say(UNREACHABLE, "door.failed", String.valueOf(e.getMessage()));
        } catch (Throwable fault) { // whatever it is: the terminal is given back, and one line is said
            return say(1, "door.fault", String.valueOf(fault));
        }
    }

    private int say(int exit, String key, String... args) {
        restore();
        Say.line(raw, Say.words(Say.lang(asked.lang(), environment), key, args));
        return exit;
    }

    private void restore() {
        if (!raw) return;
        try {
            out.write(Tty.RESTORE.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return; // the terminal is gone
        }
    }

    private int run() throws IOException, Unreachable {
        if (Manual.mayBe(asked)) {
            var said = Manual.say(asked, environment);
            if (said.isPresent()) return said.get();
        }
        var extra = asked.extra();
        if (extra != null) return say(USAGE, "door.extra", extra, asked.command());
        if (asked.console()) {
            if ((streams & (Tty.IN | Tty.OUT)) != (Tty.IN | Tty.OUT)) return say(USAGE, "door.no.terminal");
            raw = "1".equals(environment.get("KONTOR_RAW"));
            if (asked.command().equals("demo")) return demo();
        }
        var wrong = asked.db().wrong();
        if (wrong != null) return say(USAGE, wrong, asked.db().url().replaceFirst("password=[^&]*", "password=…"));
        var folder = asked.folder(environment);
        return switch (asked.command()) {
            case "status" -> status(folder);
            case "health" -> health(folder);
            case "stop" -> stop(folder);
            case "restore" -> restore(folder);
            case "move" -> move(folder);
            case "serve" -> new Foreground(folder, Say.lang(asked.lang(), environment)).run(asked.words());
            default -> visit(new Connect(folder, false));
        };
    }

    private int visit(Connect connect) throws IOException, Unreachable {
        var wanted = asked.console() ? Hello.Wanted.CONSOLE : Hello.Wanted.LINE;
        try (var wire = connect.orStart(hello(wanted))) {
            var pump = new Pump(wire, out);
            if (asked.console()) pump.console();
            int exit = pump.untilQuit();
            if (exit == Pump.LOST && connect.throwAway()) return say(UNREACHABLE, "door.demo.lost");
            if (exit == Pump.LOST)
                return say(
                        UNREACHABLE, "door.server.lost", connect.folder().log().toString());
            if (exit == Pump.OUTPUT_FAILED) return say(UNREACHABLE, "door.output");
            return exit == Pump.OUTPUT_CLOSED ? UNREACHABLE : exit;
        }
    }

    /// The demo's folder is deleted by its server; by us only if that was killed.
    private int demo() throws IOException, Unreachable {
        var name = "kontor-demo-" + Long.toString(ProcessHandle.current().pid(), 36)
                + Long.toString(System.nanoTime(), 36);
        var folder = new DataFolder(Path.of(System.getProperty("java.io.tmpdir"), name));
        Files.createDirectory(
                folder.path(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        int exit = UNREACHABLE;
        try {
            exit = visit(new Connect(folder, true));
        } finally {
            if (exit == UNREACHABLE) DataFolder.delete(folder.path());
        }
        return exit;
    }

    private int status(DataFolder folder) throws IOException, Unreachable {
        try (var wire = visitIfThere(folder, Hello.Wanted.STATUS)) {
            if (wire == null) {
                out.write(("running: no\nfolder: " + folder.path() + "\n").getBytes(StandardCharsets.UTF_8));
                return 0;
            }
            int exit = new Pump(wire, out).untilQuit();
            return exit < 0 ? UNREACHABLE : exit;
        }
    }

    private int health(DataFolder folder) throws IOException, Unreachable {
        try (var wire = visitIfThere(folder, Hello.Wanted.HEALTH)) {
            if (wire == null) {
                out.write("running: no\n".getBytes(StandardCharsets.UTF_8));
                return UNREACHABLE;
            }
            int exit = new Pump(wire, out).untilQuit();
            return exit < 0 ? UNREACHABLE : exit;
        }
    }

    private int stop(DataFolder folder) throws IOException, Unreachable {
        try (var wire = visitIfThere(folder, Hello.Wanted.STOP)) {
            if (wire == null) return say(0, "door.stop.none", folder.path().toString());
            Connect.awaitEnd(wire);
            return 0;
        }
    }

    /// Where the words are no file, or a server has the folder, that one answers.
    private int restore(DataFolder folder) throws IOException, Unreachable {
        var file = Alone.file(asked);
        if (file.isEmpty()) return visit(new Connect(folder, false));
        try (var wire = visitIfThere(folder, Hello.Wanted.STATUS)) {
            if (wire != null) return say(1, "door.restore.running");
        }
        folder.prepare();
        return Alone.restore(folder, file, Say.lang(asked.lang(), environment).code());
    }

    /// Where the words name no target, or a server has the folder, that one answers.
    private int move(DataFolder folder) throws IOException, Unreachable {
        var to = Alone.target(asked);
        if (to.isEmpty()) return visit(new Connect(folder, false));
        var database = to.startsWith("jdbc:");
        var wrong = database ? new Db(to, false).wrong() : null;
        if (wrong != null) return say(USAGE, wrong, to.replaceFirst("password=[^&]*", "password=…"));
        try (var wire = visitIfThere(folder, Hello.Wanted.STATUS)) {
            if (wire != null) return say(1, "door.move.running");
        }
        folder.prepare();
        var target = database ? to : Path.of(to).toAbsolutePath().normalize().toString();
        if (!database) new DataFolder(Path.of(target)).prepare();
        return Alone.move(folder, target, Say.lang(asked.lang(), environment).code());
    }

    private @Nullable Wire visitIfThere(DataFolder folder, Hello.Wanted wanted) throws IOException, Unreachable {
        if (!folder.exists()) return null;
        DataFolder.owned(folder.path(), false);
        return new Connect(folder, false).ifThere(hello(wanted));
    }

    private Hello hello(Hello.Wanted wanted) {
        var some = new HashMap<String, String>();
        for (var name : MATTERS) {
            var value = environment.get(name);
            if (value != null) some.put(name, value);
        }
        asked.db().into(some);
        int[] size = (streams & Tty.OUT) != 0 ? Tty.size(false) : new int[2];
        return new Hello(
                Hello.PROTOCOL,
                Build.own().toString(),
                wanted,
                asked.words(),
                System.getProperty("user.dir"),
                some,
                streams,
                size[0],
                size[1]);
    }
}
