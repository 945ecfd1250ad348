package kontor.app.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import kontor.ssh.SshDoor;

/// The server's figures in Prometheus' text form, on this machine's own address only: `/metrics`.
final class Metrics implements AutoCloseable {

    private final HttpServer http;

    Metrics(int port, Server server, SshDoor ssh) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/metrics", asked -> answer(asked, text(server, ssh)));
        http.start();
    }

    int port() {
        return http.getAddress().getPort();
    }

    private static void answer(HttpExchange asked, String text) throws IOException {
        try (asked) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            asked.sendResponseHeaders(200, bytes.length);
            asked.getResponseBody().write(bytes);
        }
    }

    static String text(Server server, SshDoor ssh) {
        var out = new StringBuilder();
        var memory = Runtime.getRuntime();
        gauge(out, "kontor_company_open", "1 where the company is open", server.isOpen() ? 1 : 0);
        gauge(
                out,
                "kontor_start_time_seconds",
                "When the server started",
                server.since().getEpochSecond());
        gauge(
                out,
                "kontor_clients",
                "Consoles and commands at work",
                server.guests().count());
        gauge(out, "kontor_ssh_sessions", "SSH connections somebody has signed in on", ssh.sessions());
        gauge(out, "kontor_ssh_strangers", "SSH connections nobody has signed in on yet", ssh.strangers());
        gauge(out, "kontor_heap_bytes", "Heap in use", memory.totalMemory() - memory.freeMemory());
        gauge(out, "kontor_heap_limit_bytes", "Heap at most", memory.maxMemory());
        head(out, "kontor_ssh_events_total", "What happened at the SSH door", "counter");
        ssh.counts().forEach((what, count) -> {
            if (!what.startsWith("limit ")) sample(out, "kontor_ssh_events_total", "event", what, count);
        });
        head(out, "kontor_ssh_limit_total", "Who was turned away by a limit", "counter");
        ssh.counts().forEach((what, count) -> {
            if (what.startsWith("limit ")) sample(out, "kontor_ssh_limit_total", "limit", what.substring(6), count);
        });
        return out.toString();
    }

    private static void gauge(StringBuilder out, String name, String help, long value) {
        head(out, name, help, "gauge");
        out.append(name).append(' ').append(value).append('\n');
    }

    private static void head(StringBuilder out, String name, String help, String type) {
        out.append("# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type));
    }

    private static void sample(StringBuilder out, String name, String label, String value, long count) {
        out.append("%s{%s=\"%s\"} %d\n".formatted(name, label, value, count));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
