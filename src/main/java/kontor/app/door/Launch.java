package kontor.app.door;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Starts a company's server so that it outlives whoever starts it: in a session of its own, without a terminal, its
/// output in the folder's log.
record Launch(DataFolder folder, boolean throwAway) {

    /// The line by which a server says that it listens.
    static final String READY = "ready";
    /// The line by which a server says that another one has the folder.
    static final String TAKEN = "taken";

    /// Starts one and waits for its word.
    ///
    /// @return whether it listens; false where another server has the folder
    boolean start() throws IOException, Unreachable {
        keepForOwner(folder.log());
        var maker = new ProcessBuilder(words());
        maker.directory(folder.path().toFile());
        maker.redirectInput(new File("/dev/null"));
        maker.redirectError(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        maker.environment().remove("KONTOR_SERVER_JAVA");
        var server = maker.start();
        var said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (READY.equals(said)) return true;
        if (TAKEN.equals(said)) return false;
        if (said != null && said.startsWith("door.")) {
            var parts = said.split("\t", -1);
            throw new Unreachable(
                    parts[0], List.of(parts).subList(1, parts.length).toArray(String[]::new));
        }
        throw new Unreachable("door.server.died", folder.log().toString());
    }

    private static void keepForOwner(Path log) throws IOException {
        if (Files.exists(log, LinkOption.NOFOLLOW_LINKS)) return;
        Files.newByteChannel(
                        log,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                .close();
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        words.add("setsid");
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var path = absolute(System.getProperty("java.class.path", ""));
        flags(words, path);
        words.addAll(List.of(folder.db().flags()));
        words.add("-cp");
        words.add(path);
        words.add("kontor.app.door.Serve");
        words.add(folder.path().toString());
        if (throwAway) words.add("throw-away");
        return words;
    }

    private static void flags(List<String> words, String path) {
        words.add("-Duser.timezone=UTC");
        words.add("--enable-native-access=ALL-UNNAMED");
        words.add("--sun-misc-unsafe-memory-access=allow");
        words.add("-Xlog:disable");
        words.add("-Xlog:all=error:stderr");
        words.add("-XX:+ExitOnOutOfMemoryError");
        words.add("-XX:MaxRAMPercentage=40");
        words.add("-XX:-UsePerfData");
        for (var name : new String[] {"kontor.build", "kontor.linger"}) {
            var value = System.getProperty(name);
            if (value != null) words.add("-D" + name + "=" + value);
        }
        var more = System.getenv("KONTOR_SERVER_JAVA");
        if (more != null && !more.isBlank()) {
            words.addAll(List.of(more.strip().split(" +")));
            return;
        }
        var cache = new File(new File(path).getParentFile(), "server.aot");
        if (path.indexOf(File.pathSeparatorChar) < 0 && cache.isFile()) words.add("-XX:AOTCache=" + cache);
    }

    private static String absolute(String path) {
        var out = new StringBuilder();
        for (var one : path.split(File.pathSeparator, -1)) {
            if (!out.isEmpty()) out.append(File.pathSeparatorChar);
            out.append(new File(one).getAbsolutePath());
        }
        return out.toString();
    }
}
