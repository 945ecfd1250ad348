package kontor.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import kontor.terminal.Session;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.PipeDataReceiver;
import org.apache.sshd.server.command.AsyncCommandStreamsAware;
import org.apache.sshd.server.command.Command;
import org.jspecify.annotations.Nullable;

/// What a channel was opened for: a console, or one command line.
final class Work implements Command, AsyncCommandStreamsAware {

    private static final int REFUSED = 1;

    private final DoorKeeper keeper;
    private final OneChannel channel;
    private final Optional<String> line;
    private final Inlet in;
    private @Nullable Outlet out;
    private @Nullable Outlet err;
    private @Nullable ExitCallback ended;
    private volatile @Nullable Session session;

    /// @param line the command line; empty for a console
    Work(DoorKeeper keeper, OneChannel channel, Optional<String> line) {
        this.keeper = keeper;
        this.channel = channel;
        this.line = line;
        var receiver = new PipeDataReceiver(channel, channel.getLocalWindow());
        channel.setDataReceiver(receiver);
        this.in = new Inlet(channel, receiver.getIn());
    }

    @Override
    public void setInputStream(InputStream unused) {
        throw new IllegalStateException("input has its way");
    }

    @Override
    public void setIoOutputStream(IoOutputStream to) {
        out = outlet(to);
    }

    @Override
    public void setIoErrorStream(IoOutputStream to) {
        err = outlet(to);
    }

    private Outlet outlet(IoOutputStream to) {
        return new Outlet(to, keeper.limits().seconds(Limits.Limit.STUCK), () -> keeper.stuck(channel.getSession()));
    }

    @Override
    public void setOutputStream(OutputStream unused) {
        throw new IllegalStateException("output goes the other way");
    }

    @Override
    public void setErrorStream(OutputStream unused) {
        throw new IllegalStateException("output goes the other way");
    }

    @Override
    public void setIoInputStream(IoInputStream unused) {
        throw new IllegalStateException("input has its way");
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        ended = callback;
    }

    @Override
    public void start(ChannelSession opened, Environment unused) {
        keeper.works(1);
        Thread.ofVirtual().name("ssh channel").start(this::work);
    }

    /// The channel has ended; never an interrupt, which would close the database's file under who reads it.
    @Override
    public void destroy(ChannelSession closed) {
        var shown = session;
        if (shown != null) shown.hangUp();
        keeper.closed(channel);
    }

    private void work() {
        int exit = REFUSED;
        try {
            exit = line.isPresent() ? run(line.get()) : console();
        } catch (IOException gone) {
            return; // the channel is closed, or will be
        } catch (RuntimeException | Error fault) {
            keeper.fault(fault);
        } finally {
            end(exit);
            keeper.works(-1);
        }
    }

    private void end(int exit) {
        if (ended != null) ended.onExit(exit);
    }

    private Reception.Wires wires() {
        return new Reception.Wires(
                in,
                out(),
                err(),
                channel.environment(),
                () -> channel.getSession().close(true));
    }

    private Outlet out() {
        return java.util.Objects.requireNonNull(out);
    }

    private Outlet err() {
        return java.util.Objects.requireNonNull(err);
    }

    private int run(String words) throws IOException {
        var guest = keeper.guest(channel.getSession());
        var exit = keeper.reception().run(guest.person(), guest.caller(), words, wires());
        out().settle();
        err().settle();
        return exit;
    }

    private int console() throws IOException {
        var guest = keeper.guest(channel.getSession());
        if (!channel.terminal()) return run("");
        var seat =
                keeper.reception().console(guest.person(), guest.caller(), wires(), channel.columns(), channel.rows());
        session = seat.session();
        channel.shows(seat.session());
        Thread.ofVirtual().name("ssh keys").start(() -> keys(seat.session()));
        int exit = seat.exit().join();
        out().settle();
        err().settle();
        return exit;
    }

    private void keys(Session into) {
        var some = new byte[4096];
        try {
            for (int came = in.read(some); came >= 0; came = in.read(some))
                into.bytes(java.util.Arrays.copyOf(some, came));
        } catch (IOException gone) {
            // as when the terminal hangs up
        }
        into.hangUp();
    }
}
