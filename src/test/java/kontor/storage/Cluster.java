package kontor.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// PostgreSQL servers of a test's own that keep what they commit, and that the test kills.
final class Cluster implements AutoCloseable {

    private record Running(Path data, int port, EmbeddedPostgres server) {}

    private final Path folder;
    private final Map<String, Running> running = new LinkedHashMap<>();

    Cluster(Path folder) {
        this.folder = folder;
    }

    /// Starts a server, on the folder and the port that it had before.
    void start(String name, String... config) throws IOException {
        var data = folder.resolve(name);
        var port = running.containsKey(name) ? running.get(name).port() : freePort();
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "off") // processes are killed here, not the machine
                .setServerConfig("max_connections", "100");
        for (int i = 0; i < config.length; i += 2) builder.setServerConfig(config[i], config[i + 1]);
        running.put(name, new Running(data, port, builder.start()));
    }

    /// A standby of a server that has been stopped, from a copy of its folder.
    void standby(String name, String primary) throws IOException {
        var from = running.get(primary);
        copy(from.data(), folder.resolve(name));
        Files.createFile(folder.resolve(name).resolve("standby.signal"));
        Files.writeString(
                folder.resolve(name).resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=" + from.port() + " user=postgres'\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                if (path.endsWith("postmaster.pid")) continue;
                var copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
                } else Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Ends a server in order.
    void stop(String name) throws IOException {
        running.get(name).server().close();
    }

    /// `kill -9` of a server with all its processes.
    void kill(String name) throws IOException {
        var pid = Files.readAllLines(running.get(name).data().resolve("postmaster.pid"))
                .getFirst();
        var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        running.get(name).server().close();
    }

    void execute(String name, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(name, "postgres").text());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    DatabaseUrl url(String name, String database) {
        return urls(database, name);
    }

    /// One address of several servers.
    DatabaseUrl urls(String database, String... names) {
        var hosts = java.util.Arrays.stream(names)
                .map(name -> "localhost:" + running.get(name).port())
                .collect(Collectors.joining(","));
        return new DatabaseUrl("jdbc:postgresql://" + hosts + "/" + database + "?user=postgres");
    }

    @Override
    public void close() throws IOException {
        for (var one : running.values()) one.server().close();
    }
}
