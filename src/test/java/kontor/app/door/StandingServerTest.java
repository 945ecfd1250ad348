package kontor.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kontor.app.line.ServeLine;
import kontor.app.line.Stop;
import kontor.kernel.Lang;
import kontor.ssh.Limits.Limit;
import kontor.ssh.TestKeys;
import kontor.storage.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What `kontor serve` tells about itself, and how it ends.
@Timeout(60)
class StandingServerTest {

    @TempDir
    Path temp;

    private static Wire ask(StandingServer at, Hello hello) throws Exception {
        var channel = java.nio.channels.SocketChannel.open(java.net.StandardProtocolFamily.UNIX);
        channel.connect(java.net.UnixDomainSocketAddress.of(at.folder.socket()));
        var wire = new Wire(channel);
        wire.send(Wire.HELLO, hello.bytes());
        return wire;
    }

    static Wire console(StandingServer at) throws Exception {
        var wire = ask(at, hello(Hello.Wanted.CONSOLE));
        assertThat((char) OpenDoor.frame(wire).type()).isEqualTo('W');
        return wire;
    }

    private static Hello hello(Hello.Wanted wanted, String... args) {
        return new Hello(1, "1-1", wanted, List.of(args), "/", java.util.Map.of("TERM", "xterm"), 7, 80, 24);
    }

    private static String said(StandingServer at, Hello.Wanted wanted, int exit, String... args) throws Exception {
        try (var wire = ask(at, hello(wanted, args))) {
            assertThat((char) OpenDoor.frame(wire).type()).isEqualTo('W');
            return OpenDoor.until(wire, exit);
        }
    }

    @Test
    void it_tells_its_port_its_health_its_figures_and_who_is_in_and_warns_before_it_ends() throws Exception {
        var at = new StandingServer(temp.resolve("data"), true);
        try (var console = console(at);
                var ssh = new SshConsole(at.port(), "kari", StandingServer.PASSWORD)) {
            ssh.see("Help");
            OpenDoor.see(console, "KONTOR");
            assertThat(said(at, Hello.Wanted.HEALTH, 0)).contains("reads: yes", "writes: yes", "ssh: " + at.port());
            assertThat(metrics(at)).contains("\nkontor_company_open 1\n", "\nkontor_clients 2\n");
            var rows = said(at, Hello.Wanted.LINE, 0, "sessions", "--json");
            assertThat(rows).hasLineCount(2).contains("\"what\":\"console\"", "\"from\":\"local\"");
            assertThat(said(at, Hello.Wanted.LINE, 1, "sessions", "end", "999")).contains("999");
            at.server.guests().close();
            OpenDoor.see(console, "stops");
            ssh.see("The server stops in 1 seconds");
            assertThat(ssh.exit()).isZero();
            ssh.see("The server has ended. What you had begun is kept as a draft.");
            assertThat(ssh.restored()).isTrue();
            at.served.get(30, java.util.concurrent.TimeUnit.SECONDS);
        }
        assertThat(at.log.toString(UTF_8).lines())
                .allSatisfy(line -> assertThat(Json.object(line)).containsKeys("at", "pid"))
                .anyMatch(line -> line.contains("\"event\":\"drain\""));
    }

    private static String metrics(StandingServer at) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + at.number("metrics") + "/metrics");
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void a_session_can_be_ended_and_another_serve_is_told_that_there_is_one() throws Exception {
        try (var at = new StandingServer(temp.resolve("data"), false);
                var console = console(at)) {
            OpenDoor.see(console, "KONTOR");
            try (var wire = ask(at, hello(Hello.Wanted.SERVE))) {
                var answer = OpenDoor.frame(wire);
                assertThat(new String(answer.body(), UTF_8)).startsWith("door.serve.there\0");
            }
            var guest = at.server.guests().all().getFirst();
            assertThat(said(at, Hello.Wanted.LINE, 0, "sessions", "end", Integer.toString(guest.number())))
                    .contains("Ended");
            OpenDoor.until(console, 0);
        }
    }

    @Test
    void an_on_demand_server_makes_way_when_nobody_is_in() throws Exception {
        try (var door = OpenDoor.at(temp.resolve("data"))) {
            try (var busy = door.wire()) {
                OpenDoor.answer(busy, OpenDoor.hello(Hello.Wanted.CONSOLE));
                try (var wire = door.wire()) {
                    var answer = OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.SERVE));
                    assertThat(new String(answer.body(), UTF_8)).startsWith("door.serve.busy\0" + "1\0");
                }
            }
            while (door.server.guests().count() > 0) Thread.onSpinWait();
            try (var wire = door.wire()) {
                assertThat((char) OpenDoor.answer(wire, OpenDoor.hello(Hello.Wanted.SERVE))
                                .type())
                        .isEqualTo('Y');
            }
            door.served.get(30, java.util.concurrent.TimeUnit.SECONDS);
        }
    }

    @Test
    void as_a_process_it_listens_refuses_a_second_one_and_ends_well_when_asked_to() throws Exception {
        var data = Files.createDirectory(temp.resolve("data"));
        Files.setPosixFilePermissions(data, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        TestKeys.into(data);
        try (var serve =
                Started.client(data, "1-1", java.util.Map.of(), "serve", "--port", "0", "--listen", "127.0.0.1")) {
            StandingServer.until(() -> serve.err().contains("ssh.listens"));
            try (var second = Started.client(data, "1-1", java.util.Map.of(), "serve")) {
                assertThat(second.exit()).isEqualTo(3);
                assertThat(second.err()).contains("kontor serve").hasLineCount(1);
            }
            serve.process.toHandle().destroy();
            assertThat(serve.exit()).as(serve.err()).isZero();
            assertThat(serve.err()).contains(" ended").doesNotContain("fault");
        }
    }

    @Test
    void the_words_of_serve_are_read_and_wrong_ones_are_named() throws Exception {
        var serving = ServeLine.read(List.of("serve", "--port", "22", "--limit", "sessions-per-user=3", "--log=json"))
                .orElseThrow();
        assertThat(serving.at().getPort()).isEqualTo(22);
        assertThat(serving.limits().of(Limit.SESSIONS_PER_USER)).isEqualTo(3);
        assertThat(serving.limits().of(Limit.TRIES)).isEqualTo(Limit.TRIES.usual());
        assertThat(serving.json()).isTrue();
        assertThat(ServeLine.read(List.of("serve", "--help"))).isEmpty();
        for (var wrong : List.of(
                "--port=70000",
                "--port=x",
                "--metrics=-1",
                "--limit=tries",
                "--limit=tries=0",
                "--limit=x=1",
                "--log=x",
                "--listen=no.such.host.invalid",
                "extra",
                "--nope")) assertThat(refused(wrong)).as(wrong).isNotEmpty().doesNotStartWith("?");
    }

    private static String refused(String word) {
        try {
            ServeLine.read(List.of("serve", word));
            return "";
        } catch (Stop stop) {
            return ServeLine.words(stop, Lang.NB);
        }
    }

    @Test
    void the_unit_for_systemd_starts_what_there_is() throws Exception {
        var unit = Files.readAllLines(Path.of("src/site/resources/kontor.service"));
        var start = unit.stream()
                .filter(l -> l.startsWith("ExecStart="))
                .findFirst()
                .orElseThrow();
        var words = Arrays.asList(start.substring(10).split(" ", -1));
        assertThat(words.getFirst()).endsWith("/scripts/kontor");
        assertThat(ServeLine.read(words.subList(1, words.size()))).isPresent();
        if (!Files.isExecutable(Path.of("/usr/bin/systemd-analyze"))) return;
        var here = unit.stream()
                .map(l -> l.startsWith("Exec") ? l.replaceFirst("=.*", "=/bin/true") : l)
                .toList();
        var file = Files.write(temp.resolve("kontor.service"), here);
        var verify = new ProcessBuilder("systemd-analyze", "verify", file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(verify.getInputStream().readAllBytes(), UTF_8)).doesNotContain("Unknown");
    }
}
