package kontor.ssh;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import kontor.ssh.Limits.Limit;

/// Counts who is at the door and who is in, and says which limit is reached. A connection that somebody has signed in
/// on is a session; each further channel on it is another.
final class Crowd {

    private static final int MOST_RATES = 10_000;
    private static final double MINUTE = 60e9;

    /// How many more connections an address may make, and when that was reckoned.
    private record Rate(double left, long at) {}

    private final Limits limits;
    private final LongSupplier nanos;
    private final Map<SocketAddress, String> strangers = new HashMap<>();
    private final Map<String, Integer> strangersFrom = new HashMap<>();
    private final Map<String, Integer> sessionsFrom = new HashMap<>();
    private final Map<String, Integer> sessionsOf = new HashMap<>();
    private int sessions;
    private final Map<String, Rate> rates = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rate> eldest) {
            return size() > MOST_RATES;
        }
    };

    Crowd(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
    }

    /// A connection comes; counted as a stranger unless a limit is named.
    synchronized Optional<Limit> come(SocketAddress remote) {
        var from = network(remote);
        var left = left(from);
        rates.put(from, new Rate(Math.max(0, left - 1), nanos.getAsLong()));
        if (left < 1) return Optional.of(Limit.CONNECTIONS_PER_MINUTE);
        if (strangersFrom.getOrDefault(from, 0) >= limits.of(Limit.STRANGERS_PER_ADDRESS))
            return Optional.of(Limit.STRANGERS_PER_ADDRESS);
        if (strangers.size() >= limits.of(Limit.STRANGERS)) return Optional.of(Limit.STRANGERS);
        strangers.put(remote, from);
        strangersFrom.merge(from, 1, Integer::sum);
        return Optional.empty();
    }

    private double left(String from) {
        double most = limits.of(Limit.CONNECTIONS_PER_MINUTE);
        var rate = rates.get(from);
        if (rate == null) return most;
        return Math.min(most, rate.left() + (nanos.getAsLong() - rate.at()) * most / MINUTE);
    }

    /// A connection is no stranger's any more: it has ended, or somebody has signed in on it.
    synchronized void known(SocketAddress remote) {
        var from = strangers.remove(remote);
        if (from != null) less(strangersFrom, from);
    }

    /// Takes the place of a session, unless a limit is named.
    synchronized Optional<Limit> sit(SocketAddress remote, String login) {
        var from = network(remote);
        if (sessionsOf.getOrDefault(login, 0) >= limits.of(Limit.SESSIONS_PER_USER))
            return Optional.of(Limit.SESSIONS_PER_USER);
        if (sessionsFrom.getOrDefault(from, 0) >= limits.of(Limit.SESSIONS_PER_ADDRESS))
            return Optional.of(Limit.SESSIONS_PER_ADDRESS);
        if (sessions >= limits.of(Limit.SESSIONS)) return Optional.of(Limit.SESSIONS);
        sessionsOf.merge(login, 1, Integer::sum);
        sessionsFrom.merge(from, 1, Integer::sum);
        sessions++;
        return Optional.empty();
    }

    /// Gives such a place back.
    synchronized void rise(SocketAddress remote, String login) {
        less(sessionsOf, login);
        less(sessionsFrom, network(remote));
        sessions--;
    }

    synchronized int sessions() {
        return sessions;
    }

    /// Those of one user.
    synchronized int sessions(String login) {
        return sessionsOf.getOrDefault(login, 0);
    }

    synchronized int strangers() {
        return strangers.size();
    }

    private static void less(Map<String, Integer> counts, String what) {
        counts.computeIfPresent(what, (ignored, count) -> count > 1 ? count - 1 : null);
    }

    /// The address alone, as a person writes it.
    static String address(SocketAddress remote) {
        return remote instanceof InetSocketAddress at && at.getAddress() != null
                ? at.getAddress().getHostAddress()
                : String.valueOf(remote);
    }

    /// What counts as one address: whoever has one of IPv6 has 2^64 of them.
    private static String network(SocketAddress remote) {
        if (!(remote instanceof InetSocketAddress at) || !(at.getAddress() instanceof Inet6Address six))
            return address(remote);
        var bytes = six.getAddress();
        Arrays.fill(bytes, 8, 16, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
