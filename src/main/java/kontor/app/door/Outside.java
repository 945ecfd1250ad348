package kontor.app.door;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import kontor.app.line.Serving;
import kontor.ssh.SshDoor;

/// What of a server is open to other machines, and the figures about it.
///
/// @param metrics where they are wanted
record Outside(SshDoor ssh, Optional<Metrics> metrics) implements AutoCloseable {

    static Outside open(Server server, DataFolder folder, Serving as) throws Unreachable {
        var log = server.log();
        try {
            var ears = new SshDoor.Ears(log::note, log::file);
            var ssh = SshDoor.open(folder.path(), as.at(), as.limits(), new Hall(server), ears);
            var address = as.at().getAddress().getHostAddress();
            log.note("ssh.listens", Map.of("address", address, "port", Integer.toString(ssh.port())));
            return new Outside(ssh, metrics(server, as, ssh));
        } catch (IOException e) {
            log.file(e);
            throw new Unreachable("door.ssh.failed", as.at().toString(), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Metrics> metrics(Server server, Serving as, SshDoor ssh) throws IOException, Unreachable {
        if (as.metrics().isEmpty()) return Optional.empty();
        int port = as.metrics().getAsInt();
        try {
            return Optional.of(new Metrics(port, server, ssh));
        } catch (IOException e) {
            ssh.close();
            server.log().file(e);
            throw new Unreachable("door.metrics.failed", Integer.toString(port), String.valueOf(e.getMessage()));
        }
    }

    /// Where its doors are, a line each.
    String words() {
        return "ssh: " + ssh.port() + "\n"
                + metrics.map(m -> "metrics: " + m.port() + "\n").orElse("");
    }

    @Override
    public void close() throws IOException {
        ssh.close();
        metrics.ifPresent(Metrics::close);
    }
}
