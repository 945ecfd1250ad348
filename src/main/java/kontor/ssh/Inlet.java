package kontor.ssh;

import java.io.IOException;
import java.io.InputStream;
import org.apache.sshd.server.channel.ChannelSession;

/// What comes in on a channel. An end that the client has not said is no end but a failure: half of a line that was on
/// its way must not be taken for a whole one.
final class Inlet extends InputStream {

    private final ChannelSession channel;
    private final InputStream from;

    Inlet(ChannelSession channel, InputStream from) {
        this.channel = channel;
        this.from = from;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (most == 0) return 0;
        int came = from.read(into, at, most);
        if (came < 0 && !channel.isEofSignalled()) throw new IOException("the client has gone");
        return came;
    }

    @Override
    public int available() throws IOException {
        return from.available();
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
