package kontor.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who comes in, what they may ask for, and what they may not.
@Timeout(60)
class SshDoorTest {

    private static Knocker at;

    @BeforeAll
    static void open() throws IOException {
        at = new Knocker(Limits.USUAL.with(Limits.Limit.CONNECTIONS_PER_MINUTE, 100_000));
    }

    @AfterAll
    static void close() throws IOException {
        at.close();
    }

    @Test
    void host_keys_are_made_once_and_for_the_owner_alone() throws Exception {
        for (var name : new String[] {"ssh_host_ed25519_key", "ssh_host_rsa_key"}) {
            var file = TestKeys.folder().resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            var before = Files.readString(file);
            HostKeys.in(TestKeys.folder());
            assertThat(Files.readString(file)).isEqualTo(before);
        }
    }

    @Test
    void host_keys_that_others_may_read_are_not_used(@TempDir Path other) throws Exception {
        TestKeys.into(other);
        Files.setPosixFilePermissions(other.resolve("ssh_host_rsa_key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> HostKeys.in(other)).hasMessageContaining("chmod 600");
    }

    @Test
    void a_wrong_password_does_not_open() throws Exception {
        assertThatThrownBy(() -> at.with("hans", "wrong")).isInstanceOf(SshException.class);
        at.noted("ssh.wrong {from=127.0.0.1, method=password, user=hans}");
        assertThat(at.inn.admitted).doesNotContain("hans password");
    }

    @Test
    void a_console_has_its_size_its_terminal_and_four_names_of_the_environment() throws Exception {
        try (var session = at.with("berit", "right")) {
            var channel = session.createShellChannel(
                    null,
                    Map.of(
                            "LANG",
                            "nb_NO.UTF-8",
                            "NO_COLOR",
                            "1",
                            "LD_PRELOAD",
                            "/tmp/x.so",
                            "PATH",
                            "/tmp",
                            "USER",
                            "root"));
            var desk = Knocker.desk(channel);
            desk.see("berit {LANG=nb_NO.UTF-8, NO_COLOR=1, TERM=xterm}");
            desk.see("80x24 []");
            channel.sendWindowChange(100, 30);
            desk.see("100x30");
            desk.type("abc");
            desk.see("abc");
            desk.type("\u0003");
            Knocker.until(() -> channel.getExitStatus() != null, () -> "an exit status");
            assertThat(channel.getExitStatus()).isZero();
        }
    }

    @Test
    void who_hangs_up_is_hung_up() throws Exception {
        try (var session = at.with("kari", "right")) {
            Knocker.desk(session).see("80x24");
            session.close(true);
            assertThat(at.inn.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
            at.noted("ssh.out {from=127.0.0.1, user=kari}");
        }
    }

    @Test
    void a_command_line_comes_as_it_is_and_its_exit_code_is_handed_over() throws Exception {
        try (var session = at.with("kari", "right")) {
            assertThat(Knocker.run(session, "show 'a  b' $HOME; *", ""))
                    .isEqualTo(new Knocker.Ran(7, "kari: show 'a  b' $HOME; *\n", "that was all\n"));
            assertThat(Knocker.run(session, "read", "one\ntwo").out()).isEqualTo("kari: read\none\ntwo");
        }
    }

    @Test
    void a_key_opens_only_to_who_holds_it_and_only_where_it_is_bound() throws Exception {
        for (var kind : new String[] {"ssh-ed25519", "ssh-rsa"}) {
            var bound = KeyUtils.generateKeyPair(kind, kind.equals("ssh-rsa") ? 2048 : 256);
            at.inn.keys.add(PublicKeyEntry.toString(bound.getPublic()));
            try (var session = at.with("nina", bound)) {
                assertThat(Knocker.run(session, "show x", "").out()).isEqualTo("nina: show x\n");
            }
            var other = KeyUtils.generateKeyPair(kind, kind.equals("ssh-rsa") ? 2048 : 256);
            assertThatThrownBy(() -> at.with("mallory", other)).isInstanceOf(SshException.class);
            var halves = new KeyPair(bound.getPublic(), other.getPrivate());
            assertThatThrownBy(() -> at.with("mallory", halves)).isInstanceOf(SshException.class);
            assertThat(at.inn.admitted).contains("nina publickey").doesNotContain("mallory publickey");
        }
    }

    @Test
    void who_is_disabled_does_not_come_in_with_the_right_password() throws Exception {
        var session = at.connect("ola");
        session.addPasswordIdentity("right");
        try {
            session.auth().await(20, TimeUnit.SECONDS);
            assertThatThrownBy(() -> Knocker.run(session, "show x", "")).isInstanceOf(Exception.class);
        } finally {
            session.close(true);
        }
        at.noted("ssh.refused {from=127.0.0.1, user=ola}");
    }

    @Test
    void nothing_is_forwarded_and_there_is_no_file_transfer() throws Exception {
        try (var session = at.with("kari", "right")) {
            refused(session, "sftp");
            var target = new SshdSocketAddress("127.0.0.1", at.door.port());
            assertThatThrownBy(() -> session.startRemotePortForwarding(new SshdSocketAddress("127.0.0.1", 0), target))
                    .isInstanceOf(SshException.class);
            try (var direct = session.createDirectTcpipChannel(new SshdSocketAddress("127.0.0.1", 1), target)) {
                assertThatThrownBy(() -> direct.open().verify(20, TimeUnit.SECONDS))
                        .isInstanceOf(SshException.class);
            }
        }
    }

    private static void refused(ClientSession session, String subsystem) throws IOException {
        try (var channel = session.createSubsystemChannel(subsystem)) {
            channel.open().await(20, TimeUnit.SECONDS);
            assertThat(channel.waitFor(List.of(ClientChannelEvent.CLOSED), 20_000))
                    .contains(ClientChannelEvent.CLOSED);
        }
    }
}
