package kontor.ssh;

import kontor.ssh.Limits.Limit;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionDisconnectHandler;
import org.apache.sshd.common.session.helpers.TimeoutIndicator;

/// Writes down that the library ends a connection on which nobody has signed in in time.
record Partings(DoorKeeper keeper) implements SessionDisconnectHandler {

    @Override
    public boolean handleTimeoutDisconnectReason(Session session, TimeoutIndicator timeout) {
        if (timeout.getStatus() == TimeoutIndicator.TimeoutStatus.AuthTimeout) keeper.hit(Limit.GRACE, session, "");
        return false;
    }
}
