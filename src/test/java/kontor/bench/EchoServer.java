package kontor.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import kontor.ssh.TestKeys;
import org.apache.sshd.common.io.nio2.Nio2ServiceFactoryFactory;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.util.threads.NoCloseExecutor;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.pubkey.AcceptAllPublickeyAuthenticator;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/// A bare SSH server on the same library, on virtual threads too, that sends back what comes: what every console over
/// SSH costs at least. A process of its own; says its port on standard output.
final class EchoServer {

    private EchoServer() {}

    public static void main(String[] args) throws Exception {
        var server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(
                new FileKeyPairProvider(Path.of(TestKeys.folder().toString(), "ssh_host_ed25519_key")));
        server.setPublickeyAuthenticator(AcceptAllPublickeyAuthenticator.INSTANCE);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setIoServiceFactoryFactory(new Nio2ServiceFactoryFactory(() -> new NoCloseExecutor(threads)));
        server.setShellFactory(channel -> new Echo());
        server.start();
        System.out.println("port=" + server.getPort());
        System.in.transferTo(OutputStream.nullOutputStream()); // until who started it is gone
        System.exit(0);
    }

    private static final class Echo implements Command {
        private InputStream in = InputStream.nullInputStream();
        private OutputStream out = OutputStream.nullOutputStream();

        @Override
        public void setInputStream(InputStream from) {
            in = from;
        }

        @Override
        public void setOutputStream(OutputStream to) {
            out = to;
        }

        @Override
        public void setErrorStream(OutputStream to) {}

        @Override
        public void setExitCallback(ExitCallback callback) {}

        @Override
        public void start(ChannelSession channel, Environment environment) {
            Thread.ofVirtual().start(this::echo);
        }

        private void echo() {
            var some = new byte[4096];
            try {
                for (int came = in.read(some); came >= 0; came = in.read(some)) {
                    out.write(some, 0, came);
                    out.flush();
                }
            } catch (IOException gone) {
                return;
            }
        }

        @Override
        public void destroy(ChannelSession channel) {}
    }
}
