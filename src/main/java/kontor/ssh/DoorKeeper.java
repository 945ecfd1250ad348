package kontor.ssh;

import java.io.IOException;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kontor.kernel.Outcome;
import kontor.ssh.Limits.Limit;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.session.ServerSession;

/// Sees who comes, who is let in and who goes, and holds the limits.
final class DoorKeeper implements SessionListener {

    private static final AttributeKey<Guest> GUEST = new AttributeKey<>();
    private static final AttributeKey<Boolean> BY_PASSWORD = new AttributeKey<>();
    private static final AttributeKey<AtomicInteger> CHANNELS = new AttributeKey<>();

    private final Reception reception;
    private final Limits limits;
    private final Crowd crowd;
    private final Ledger ledger;
    private final Object idle = new Object();
    private int working;

    DoorKeeper(Reception reception, Limits limits, Ledger ledger) {
        this.reception = reception;
        this.limits = limits;
        this.crowd = new Crowd(limits, System::nanoTime);
        this.ledger = ledger;
    }

    Reception reception() {
        return reception;
    }

    Limits limits() {
        return limits;
    }

    Crowd crowd() {
        return crowd;
    }

    /// Somebody comes, or is turned away at once.
    @Override
    public void sessionCreated(Session session) {
        ledger.count("connections");
        var reached = crowd.come(remote(session));
        if (reached.isEmpty()) return;
        ledger.limit(reached.get(), from(session), "");
        session.close(true);
    }

    boolean password(String login, String password, ServerSession session) {
        session.setAttribute(BY_PASSWORD, true);
        var guess = reception.password(caller(login, session), password);
        if (!guess.right()) wrong(login, session, "password");
        if (!guess.words().isEmpty()) tell(session, guess.words());
        return guess.right();
    }

    /// Words for whoever has not signed in yet.
    private static void tell(ServerSession session, String words) {
        try {
            var banner = session.createBuffer(SshConstants.SSH_MSG_USERAUTH_BANNER);
            banner.putString(words);
            banner.putString("");
            session.writePacket(banner);
        } catch (IOException gone) {
            session.close(true);
        }
    }

    boolean key(String login, PublicKey key, ServerSession session) {
        session.setAttribute(BY_PASSWORD, false);
        return reception.key(caller(login, session), PublicKeyEntry.toString(key));
    }

    private void wrong(String login, ServerSession session, String method) {
        ledger.count("wrong");
        ledger.note("ssh.wrong", Map.of("user", login, "from", from(session), "method", method));
    }

    private static Reception.Caller caller(String login, Session session) {
        return new Reception.Caller(login, from(session));
    }

    static String from(Session session) {
        return Crowd.address(remote(session));
    }

    private static SocketAddress remote(Session session) {
        return session.getIoSession().getRemoteAddress();
    }

    /// Here, and nowhere before, a login becomes a person.
    @Override
    public void sessionEvent(Session session, Event event) {
        if (event == Event.Authenticated) letIn(session);
    }

    private void letIn(Session session) {
        var caller = caller(session.getUsername(), session);
        var method = Boolean.TRUE.equals(session.getAttribute(BY_PASSWORD)) ? "password" : "publickey";
        crowd.known(remote(session));
        switch (reception.admit(caller, method)) {
            case Outcome.Refused<Person>(var refusal) -> {
                ledger.note("ssh.refused", Map.of("user", caller.login(), "from", caller.from()));
                ledger.count("refused");
                goodbye(session, refusal.code());
            }
            case Outcome.Done<Person>(var person) -> {
                var reached = sit(session, caller.login(), person);
                if (reached.isPresent()) {
                    ledger.limit(reached.get(), caller.from(), caller.login());
                    goodbye(session, "limit " + reached.get().word());
                    return;
                }
                session.setAttribute(CHANNELS, new AtomicInteger());
                session.setAttribute(GUEST, new Guest(caller, person));
                ledger.count("signed-in");
                ledger.note("ssh.in", Map.of("user", caller.login(), "from", caller.from(), "method", method));
            }
        }
    }

    private static void goodbye(Session session, String why) {
        try {
            session.disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, "Kontor: " + why);
        } catch (IOException gone) {
            session.close(true);
        }
    }

    /// Who is on a connection.
    ///
    /// @throws IOException where nobody has been let in
    Guest guest(Session session) throws IOException {
        var guest = session.getAttribute(GUEST);
        if (guest == null) throw new SshException("nobody was let in");
        return guest;
    }

    /// A channel's work is about to begin: the first one sits where the connection does.
    void opened(Session session) throws IOException {
        var guest = guest(session);
        var open = session.getAttribute(CHANNELS);
        if (open == null || open.getAndIncrement() == 0) return;
        var reached = sit(session, guest.caller().login(), guest.person());
        if (reached.isEmpty()) return;
        open.decrementAndGet();
        ledger.limit(reached.get(), guest.caller().from(), guest.caller().login());
        throw new SshException("limit " + reached.get().word());
    }

    /// Kept consoles count too: the newest may be taken up in this place, those before it go where places are short.
    private Optional<Limit> sit(Session session, String login, Person person) {
        int most = limits.of(Limit.SESSIONS_PER_USER);
        for (int kept = reception.kept(person); kept > 1 && crowd.sessions(login) + kept > most; kept--)
            reception.dropOldest(person);
        return crowd.sit(remote(session), login);
    }

    /// A channel's work is over.
    void closed(Channel channel) {
        var session = channel.getSession();
        var guest = session.getAttribute(GUEST);
        var open = session.getAttribute(CHANNELS);
        if (guest == null || open == null) return;
        if (open.getAndUpdate(n -> Math.max(0, n - 1)) > 1)
            crowd.rise(remote(session), guest.caller().login());
    }

    @Override
    public void sessionClosed(Session session) {
        crowd.known(remote(session));
        var guest = session.removeAttribute(GUEST);
        if (guest == null) return;
        var open = Optional.ofNullable(session.getAttribute(CHANNELS));
        int places = Math.max(1, open.map(n -> n.getAndSet(0)).orElse(0));
        for (int i = 0; i < places; i++)
            crowd.rise(remote(session), guest.caller().login());
        ledger.note(
                "ssh.out",
                Map.of("user", guest.caller().login(), "from", guest.caller().from()));
    }

    @Override
    public void sessionDisconnect(Session session, int why, String words, String language, boolean ours) {
        if (ours && why == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE)
            hit(Limit.TRIES, session, String.valueOf(session.getUsername()));
    }

    /// What came was nothing that a client of ours would send.
    @Override
    public void sessionException(Session session, Throwable why) {
        if (why instanceof SshException || why instanceof RuntimeException)
            ledger.malformed(from(session), String.valueOf(why.getMessage()));
    }

    /// A limit was reached by somebody who is connected.
    void hit(Limit limit, Session session, String came) {
        var guest = session.getAttribute(GUEST);
        ledger.limit(limit, from(session), guest == null ? came : guest.caller().login() + " " + came);
    }

    /// A client takes nothing of what is sent: it is let go.
    void stuck(Session session) {
        hit(Limit.STUCK, session, "");
        session.close(true);
    }

    /// A channel's work begins, or has said its exit code.
    void works(int more) {
        synchronized (idle) {
            working += more;
            idle.notifyAll();
        }
    }

    /// Returns when no channel is at work, or after a while.
    void awaitIdle(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        synchronized (idle) {
            try {
                for (long left = most.toMillis(); working > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000)
                    idle.wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void fault(Throwable fault) {
        ledger.fault(fault);
    }
}
