package kontor.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Debian's OpenSSH client at the door of a real company, and what ssh-audit says of it.
@Timeout(120)
class OpenSshTest {

    @TempDir
    static Path temp;

    private static StandingServer at;

    @BeforeAll
    static void serve() throws Exception {
        assumeThat(Tmux.has("ssh") && Tmux.has("ssh-keygen")).as("ssh is here").isTrue();
        at = new StandingServer(temp.resolve("data"), false);
        var ask = Files.writeString(temp.resolve("ask"), "#!/bin/sh\necho " + StandingServer.PASSWORD + "\n");
        stock();
        Files.setPosixFilePermissions(ask, PosixFilePermissions.fromString("rwx------"));
    }

    @AfterAll
    static void end() throws Exception {
        if (at != null) at.close();
    }

    /// A customer 10001 and three products that are in stock.
    private static void stock() {
        var lines = new StringBuilder("{\"do\":\"customer.register\",\"name\":\"Hansen Bygg AS\"}\n");
        for (var product : List.of("4711", "4812", "9001")) lines.append("""
            {"do":"product.register","number":"%1$s","name":"Vare %1$s","price":100,"vatCode":"3","kind":"goods"}
            {"do":"goods.receive","product":"%1$s","quantity":50,"unitCost":40}
            """.formatted(product));
        assertThat(at.line(lines.toString(), "batch", "-")).isZero();
    }

    private record Ran(int exit, String out, String err) {}

    private static Map<String, String> environment() {
        return Map.of(
                "SSH_ASKPASS", temp.resolve("ask").toString(), "SSH_ASKPASS_REQUIRE", "force", "DISPLAY", "none:0");
    }

    private static List<String> ssh(String... words) {
        var all = new ArrayList<>(List.of("ssh", "-F", "none", "-p", Integer.toString(at.port())));
        for (var option : List.of(
                "StrictHostKeyChecking=accept-new",
                "UserKnownHostsFile=" + temp.resolve("known"),
                "NumberOfPasswordPrompts=1",
                "IdentitiesOnly=yes",
                "IdentityAgent=none")) all.addAll(List.of("-o", option));
        all.addAll(List.of(words));
        return all;
    }

    private static Ran run(String in, List<String> words) throws Exception {
        var maker = new ProcessBuilder(words);
        maker.environment().putAll(environment());
        var out = temp.resolve("out");
        var err = temp.resolve("err");
        maker.redirectOutput(out.toFile()).redirectError(err.toFile());
        var process = maker.start();
        process.getOutputStream().write(in.getBytes(UTF_8));
        process.getOutputStream().close();
        return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static String key(String kind) throws Exception {
        return key(kind, "kari");
    }

    private static String key(String kind, String login) throws Exception {
        var file = temp.resolve("id_" + kind + "_" + login);
        var made = run(
                "", List.of("ssh-keygen", "-q", "-t", kind, "-b", "3072", "-N", "", "-C", kind, "-f", file.toString()));
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(at.line("", "user", "key", "add", login, file + ".pub")).isZero();
        return file.toString();
    }

    @Test
    void password_and_keys_open_and_show_and_batch_hand_over_their_exit_codes() throws Exception {
        var shown = run("", ssh("kari@127.0.0.1", "show", "users", "--csv"));
        assertThat(shown.exit()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("\nkari,");
        for (var kind : List.of("ed25519", "rsa")) {
            var batch = run(
                    "{\"do\":\"customer.register\",\"name\":\"Ola\"}\n{\"do\":\"order.confirm\",\"order\":\"1\"}\n",
                    ssh("-o", "BatchMode=yes", "-i", key(kind), "kari@127.0.0.1", "batch", "-"));
            assertThat(batch.exit()).as(batch.err()).isEqualTo(1);
            assertThat(batch.out().lines().toList().getFirst()).contains("\"ok\":true");
            assertThat(batch.out().lines().toList().getLast()).contains("order.refused.unknown");
        }
        for (var refused : List.of("show users --as ola", "batch /etc/passwd", "stop")) {
            var ran = run("", ssh("kari@127.0.0.1", refused));
            assertThat(ran.exit()).as(refused).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
        }
    }

    @Test
    void a_kiosk_comes_with_its_key_shows_its_place_and_runs_nothing() throws Exception {
        assumeThat(Tmux.has("tmux")).as("tmux is here").isTrue();
        assertThat(at.line(
                        "{\"do\":\"kiosk.add\",\"kiosk\":\"kasse-1\",\"place\":\"Kassa ved døra\",\"side\":\"desk\",\"roles\":[\"seller\"]}\n",
                        "batch",
                        "-"))
                .isZero();
        var key = key("ed25519", "kasse-1");
        assertThat(run("", ssh("-o", "BatchMode=yes", "-i", key, "kasse-1@127.0.0.1", "show", "users"))
                        .exit())
                .isEqualTo(2);
        assertThat(run("", ssh("kasse-1@127.0.0.1", "show", "users")).exit()).isEqualTo(255);
        try (var shell = new Tmux("kiosk", environment())) {
            shell.type("clear; " + String.join(" ", ssh("-t", "-i", key, "kasse-1@127.0.0.1")));
            shell.until(seen -> seen.contains("Kassa ved døra") && seen.contains("PIN"));
        }
    }

    @Test
    void who_has_no_key_and_no_password_stays_outside() throws Exception {
        assertThat(at.line("something else\n", "user", "add", "ola")).isZero();
        assertThat(run("", ssh("ola@127.0.0.1", "show", "users")).exit()).isEqualTo(255);
        assertThat(run("", ssh("root@127.0.0.1", "show", "users")).exit()).isEqualTo(255);
    }

    @Test
    void nothing_is_forwarded_and_no_file_is_taken() throws Exception {
        var port = Integer.toString(at.port());
        assertThat(run("", ssh("-W", "127.0.0.1:" + port, "kari@127.0.0.1")).err())
                .containsIgnoringCase("open failed");
        assertThat(run("", ssh("-o", "ExitOnForwardFailure=yes", "-N", "-R", "0:127.0.0.1:" + port, "kari@127.0.0.1"))
                        .exit())
                .isEqualTo(255);
        assertThat(run("", ssh("-s", "kari@127.0.0.1", "sftp")).err()).contains("subsystem request failed");
        assertThat(run("", ssh("kari@127.0.0.1")).err()).contains("needs a terminal");
    }

    @Test
    void a_console_on_a_real_terminal_resizes_warns_and_gives_the_terminal_back() throws Exception {
        assumeThat(Tmux.has("tmux")).as("tmux is here").isTrue();
        try (var shell = new Tmux("ssh", environment())) {
            shell.type("clear; " + String.join(" ", ssh("-t", "kari@127.0.0.1")) + "; echo ended with $?");
            shell.until(seen -> seen.contains("1Help"));
            shell.size(100, 30);
            shell.until(seen ->
                    seen.lines().count() == 30 && !seen.lines().toList().get(29).isBlank());
            assertThat(at.number("clients")).isEqualTo(1);
            shell.keys("n");
            shell.until(seen -> seen.contains("10Save"));
            shell.keys("C-c");
            shell.until(seen -> seen.contains("ended with 0"));
            assertThat(shell.run("display-message", "-p", "-t", "t", "#{alternate_on} #{cursor_flag}"))
                    .isEqualTo("0 1\n");
        }
    }

    @Test
    void an_order_of_three_lines_and_a_complaint_take_the_same_keys_as_at_a_local_console() throws Exception {
        assumeThat(Tmux.has("tmux")).as("tmux is here").isTrue();
        try (var shell = new Tmux("order", environment())) {
            shell.type("clear; " + String.join(" ", ssh("-t", "kari@127.0.0.1")) + "; echo ended with $?");
            shell.until(seen -> seen.contains("1Help"));
            for (var typed : List.of("n10001", "4711", "2", "4812", "1", "9001", "3")) shell.type(typed);
            shell.keys("Enter");
            shell.until(seen -> seen.contains("20001"));
            shell.keys("Escape");
            shell.until(seen -> seen.contains("Departments"));
            shell.type("r10001");
            shell.keys("Enter");
            shell.type("The door sticks");
            shell.keys("C-f");
            shell.until(seen -> seen.contains("K-1"));
            overTheHatchAndBack(shell);
            shell.keys("C-c");
            shell.until(seen -> seen.contains("ended with 0"));
        }
        var shown = run("", ssh("kari@127.0.0.1", "show", "orders", "--csv", "--where", "number=20001"));
        assertThat(shown.out()).contains("20001,confirmed");
    }

    /// What the complaint's way takes at most: forwarding 4 keys, judging 6, answering 6 and the words, telling 5.
    private static void overTheHatchAndBack(Tmux shell) throws Exception {
        at.line("{\"do\":\"complaint.acknowledge\",\"complaint\":\"K-1\"}\n", "batch", "-");
        home(shell, "Complaints to forward");
        keys(shell, "5.", "", "forwarded");
        home(shell, "FRONT DESK");
        shell.keys("F2");
        home(shell, "Cases to triage");
        keys(shell, "e.", "", "investigation");
        at.line("""
                {"do":"case.cause","complaint":"K-1","cause":"use.wear"}
                {"do":"case.plan","complaint":"K-1","action":"none","note":"Wear"}
                """, "batch", "-");
        home(shell, "Cases to answer");
        keys(shell, "g.", "All doors do", "answered");
        home(shell, "BACK OFFICE");
        shell.keys("F2");
        home(shell, "To tell");
        keys(shell, "t", "a", "told");
    }

    /// A queue opens with the first word, Enter chooses what comes next there, and saving tells the state.
    private static void keys(Tmux shell, String queue, String words, String state) throws Exception {
        shell.type(queue);
        shell.run("send-keys", "-t", "t", "-l", words);
        shell.keys("C-f");
        shell.until(seen -> seen.contains("K-1") && seen.contains(state) && !seen.contains("10Save"));
    }

    /// Goes back to a side's first screen, which lists departments, and waits for what it shows.
    private static void home(Tmux shell, String shows) throws Exception {
        for (var seen = shell.screen(); !seen.contains("Departments"); seen = shell.screen()) {
            var last = where(seen);
            shell.keys("F3");
            shell.until(now -> !where(now).equals(last));
        }
        shell.until(seen -> seen.contains(shows));
    }

    /// The way to where one is, without what is new at the end of its line.
    private static String where(String screen) {
        var first = screen.lines().findFirst().orElse("");
        return first.substring(0, Math.min(40, first.length()));
    }

    @Test
    void ssh_audit_finds_nothing_that_fails() throws Exception {
        assumeThat(Tmux.has("ssh-audit")).as("ssh-audit is here").isTrue();
        var audit = run("", List.of("ssh-audit", "-n", "-p", Integer.toString(at.port()), "127.0.0.1"));
        assertThat(audit.out()).contains("(key) ssh-ed25519").doesNotContain("[fail]");
    }
}
