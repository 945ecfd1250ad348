package kontor.ssh;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kontor.ssh.Limits.Limit;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.common.SshException;
import org.apache.sshd.core.CoreModuleProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Each limit holds for who reaches it and for nobody else, and is written down.
@Timeout(60)
class SshLimitsTest {

    private static final Limits MANY = Limits.USUAL.with(Limit.CONNECTIONS_PER_MINUTE, 1_000_000);

    private static Socket socket(Knocker at, String from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", at.door.port()));
        socket.setSoTimeout(20_000);
        return socket;
    }

    /// Reads until the other side ends.
    private static void ends(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
        } catch (java.net.SocketTimeoutException e) {
            throw new AssertionError("still open", e);
        } catch (IOException reset) {
            return; // that is an end, too
        }
    }

    @Test
    void who_does_not_sign_in_in_time_is_let_go_however_little_was_said() throws Exception {
        try (var at = new Knocker(MANY.with(Limit.GRACE, 1));
                var silent = socket(at, "127.0.0.1");
                var half = socket(at, "127.0.0.1");
                var session = at.connect("kari")) {
            half.getOutputStream().write("SSH-2.0-slow\r\n".getBytes(US_ASCII));
            ends(silent);
            ends(half);
            Knocker.until(session::isClosed, () -> "closed");
            at.noted("ssh.limit {from=127.0.0.1, limit=grace");
            Knocker.until(() -> at.door.strangers() == 0, () -> "nobody waits");
        }
    }

    @Test
    void a_connection_has_so_many_tries() throws Exception {
        try (var at = new Knocker(MANY.with(Limit.TRIES, 3));
                var session = at.connect("kari")) {
            for (int i = 0; i < 9; i++) session.addPasswordIdentity("wrong" + i);
            assertThatThrownBy(() -> session.auth().verify(20, TimeUnit.SECONDS))
                    .isInstanceOf(SshException.class);
            at.noted("limit=tries");
            at.works();
        }
    }

    @Test
    void an_address_that_comes_too_often_is_turned_away_and_others_are_not() throws Exception {
        try (var at = new Knocker(Limits.USUAL.with(Limit.CONNECTIONS_PER_MINUTE, 2))) {
            at.works();
            for (int i = 0; i < 5; i++) {
                try (var again = socket(at, "127.0.0.2")) {
                    if (i < 2) assertThat(again.getInputStream().read()).isEqualTo('S');
                    else assertThat(again.getInputStream().read()).isEqualTo(-1);
                }
            }
            at.noted("ssh.limit {from=127.0.0.2, limit=connections-per-minute");
            at.works();
        }
    }

    @Test
    void a_user_has_so_many_sessions_whether_by_connection_or_by_channel() throws Exception {
        try (var at = new Knocker(MANY.with(Limit.SESSIONS_PER_USER, 2));
                var first = at.with("kari", "right")) {
            Knocker.desk(first).see("80x24");
            Knocker.desk(first).see("80x24");
            assertThat(at.door.sessions()).isEqualTo(2);
            var third = at.connect("kari");
            third.addPasswordIdentity("right");
            third.auth().await(20, TimeUnit.SECONDS);
            Knocker.until(third::isClosed, () -> "the third is let go");
            at.noted("limit=sessions-per-user, who=kari");
            at.works();
            first.close(true);
            Knocker.until(() -> at.door.sessions() == 0, () -> "all places given back");
            try (var again = at.with("kari", "right")) {
                Knocker.desk(again).see("80x24");
            }
        }
    }

    @Test
    void kept_consoles_take_places_until_somebody_needs_them() throws Exception {
        try (var at = new Knocker(MANY.with(Limit.SESSIONS_PER_USER, 3));
                var first = at.with("kari", "right")) {
            at.inn.kept.set(3);
            Knocker.desk(first).see("80x24");
            assertThat(at.inn.kept).as("one is here").hasValue(3);
            Knocker.desk(first).see("80x24");
            assertThat(at.inn.kept).as("two are here").hasValue(2);
            Knocker.desk(first).see("80x24");
            assertThat(at.inn.kept)
                    .as("the newest is offered to who comes last")
                    .hasValue(1);
        }
    }

    @Test
    void a_giant_window_is_cut_and_a_giant_paste_is_taken_in_part() throws Exception {
        try (var at = new Knocker(MANY);
                var session = at.with("kari", "right")) {
            var channel = session.createShellChannel();
            var desk = Knocker.desk(channel);
            desk.see("80x24");
            for (int i = 0; i < 100; i++) channel.sendWindowChange(1_000_000_000 + i, -1 - i);
            desk.see("500x200");
            at.noted("limit=columns");
            at.noted("limit=rows");
            channel.sendWindowChange(80, 24);
            desk.type("\u001b[200~" + "å".repeat(300_000) + "\u001b[201~");
            desk.see("100000 letters");
            at.works();
        }
    }

    @Test
    void a_client_that_takes_nothing_is_let_go_and_holds_up_nobody() throws Exception {
        try (var at = new Knocker(MANY.with(Limit.STUCK, 2));
                var session = at.with("kari", "right")) {
            CoreModuleProperties.WINDOW_SIZE.set(session, 40_000L);
            var noise = Knocker.desk(session.createShellChannel());
            ClientChannel stuck = session.createExecChannel("flood");
            stuck.setStreaming(org.apache.sshd.client.channel.ClientChannel.Streaming.Async);
            stuck.open().verify(20, TimeUnit.SECONDS);
            for (int i = 0; i < 5; i++) at.works();
            at.noted("limit=stuck, who=kari");
            Knocker.until(session::isClosed, () -> "let go");
            assertThat(noise.channel().isOpen()).isFalse();
        }
    }

    @Test
    void a_thousand_garbage_connections_leave_the_others_served() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var at = new Knocker(MANY.with(Limit.STRANGERS, 10_000).with(Limit.STRANGERS_PER_ADDRESS, 10_000));
                var session = at.with("kari", "right")) {
            var desk = Knocker.desk(session);
            for (int i = 0; i < 1000; i++) {
                if (i % 100 == 31) {
                    desk.type("<" + i + ">");
                    desk.see("<" + i + ">");
                }
                var bytes = new byte[4 + random.nextInt(600)];
                random.nextBytes(bytes);
                try (var socket = socket(at, "127.0.0.1")) {
                    if (i % 3 > 0) socket.getOutputStream().write("SSH-2.0-x\r\n".getBytes(UTF_8));
                    if (i % 30 == 1) socket.getOutputStream().write(0x7f); // a packet of gigabytes
                    socket.getOutputStream().write(bytes);
                    if (i % 30 != 1) continue;
                    socket.getOutputStream().write(new byte[300_000]); // it hears a liar out before it hangs up
                    ends(socket);
                } catch (IOException closed) {
                    continue; // it had seen enough
                }
            }
            at.noted("ssh.malformed");
            at.works();
            Knocker.until(() -> at.door.strangers() == 0, () -> "seed " + seed + ", left: " + at.door.strangers());
            assertThat(at.notes).as("seed %d", seed).hasSizeLessThan(100);
        }
    }

    @Test
    void two_hundred_that_dribble_keep_nobody_out() throws Exception {
        var open = new ArrayList<Socket>();
        try (var at = new Knocker(MANY);
                var session = at.with("kari", "right")) {
            var desk = Knocker.desk(session);
            for (int i = 0; i < 200; i++) {
                var socket = socket(at, "127.0.0.2");
                open.add(socket);
                dribble(socket);
            }
            desk.type("still here");
            desk.see("still here");
            at.works();
            at.noted("ssh.limit {from=127.0.0.2, limit=strangers-per-address");
            assertThat(at.door.strangers()).isLessThanOrEqualTo(20);
        } finally {
            for (var socket : open) socket.close();
        }
    }

    private static void dribble(Socket socket) {
        try {
            socket.getOutputStream().write('S');
            socket.getOutputStream().flush();
        } catch (IOException turnedAway) {
            return; // as it should be
        }
    }
}
