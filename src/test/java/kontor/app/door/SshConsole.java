package kontor.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;

/// A console of 80×24 over SSH, and all that it ever showed.
final class SshConsole implements AutoCloseable {

    private static final long PATIENCE = 20;

    private final SshClient client = SshClient.setUpDefaultClient();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final ClientSession session;
    private int seen;
    private final ChannelShell channel;

    SshConsole(int port, String login, String password) throws IOException {
        this(port, login, password, new StringBuilder());
    }

    /// @param told gets what is said before anybody has signed in
    SshConsole(int port, String login, String password, StringBuilder told) throws IOException {
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setUserInteraction(new Telling(told));
        CoreModuleProperties.PASSWORD_PROMPTS.set(client, 1);
        client.start();
        session = client.connect(login, "127.0.0.1", port)
                .verify(PATIENCE, TimeUnit.SECONDS)
                .getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(PATIENCE, TimeUnit.SECONDS);
        channel = session.createShellChannel();
        channel.setOut(shown);
        channel.setErr(shown);
        channel.setPtyType("xterm");
        channel.setPtyColumns(80);
        channel.setPtyLines(24);
        channel.setEnv("LANG", "en_GB.UTF-8");
        channel.open().verify(PATIENCE, TimeUnit.SECONDS);
    }

    /// Keeps what the server says; answers no question.
    private record Telling(StringBuilder told) implements UserInteraction {
        @Override
        public void welcome(ClientSession session, String banner, String lang) {
            told.append(banner);
        }

        @Override
        public String[] interactive(
                ClientSession session, String name, String words, String lang, String[] prompts, boolean[] echo) {
            return new String[0];
        }

        @Override
        public String getUpdatedPassword(ClientSession session, String prompt, String lang) {
            return "";
        }
    }

    SshConsole type(String keys) throws IOException {
        channel.getInvertedIn().write(keys.getBytes(UTF_8));
        channel.getInvertedIn().flush();
        return this;
    }

    /// Waits until it has shown this, a blank for each move of the cursor, since it showed what was waited for last.
    SshConsole see(String wanted) {
        StandingServer.until(() -> text().indexOf(wanted, seen) >= 0, () -> wanted + " in " + text());
        seen = text().indexOf(wanted, seen) + wanted.length();
        return this;
    }

    /// Waits until it has shown something like this since; says its first group.
    String find(String pattern) {
        var wanted = java.util.regex.Pattern.compile(pattern);
        StandingServer.until(() -> since(wanted).find(), () -> pattern + " in " + text());
        var found = since(wanted);
        if (!found.find()) throw new AssertionError(text());
        return found.group(1);
    }

    /// More may be shown while it is looked at: one look is at one text.
    private java.util.regex.Matcher since(java.util.regex.Pattern wanted) {
        var all = text();
        return wanted.matcher(all).region(Math.min(seen, all.length()), all.length());
    }

    private String text() {
        return shown.toString(UTF_8).replaceAll("(\u001b\\[[0-9;?]*[A-Za-z])+ *", " ");
    }

    /// Whether all that it has shown leaves the alternate screen and shows the cursor at its end.
    boolean restored() {
        var all = shown.toString(UTF_8);
        return all.lastIndexOf("\u001b[?1049l") > all.lastIndexOf("\u001b[?1049h");
    }

    /// The exit status, once the channel has closed; nothing where none was said.
    Integer exit() {
        assertThat(channel.waitFor(List.of(ClientChannelEvent.CLOSED), PATIENCE * 1000))
                .contains(ClientChannelEvent.CLOSED);
        return channel.getExitStatus();
    }

    /// The connection breaks.
    void drop() {
        session.close(true);
    }

    @Override
    public void close() {
        client.stop();
    }
}
