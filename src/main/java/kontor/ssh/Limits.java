package kontor.ssh;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How much of everything the SSH door takes.
///
/// @param set what was asked for otherwise than usual
public record Limits(Map<Limit, Integer> set) {

    /// One setting: its usual value, and the least and the most it may have.
    public enum Limit {
        /// Consoles and commands of one user at once.
        SESSIONS_PER_USER(10, 1, 10_000),
        /// Of one address at once; for IPv6 of one network of 64 bits.
        SESSIONS_PER_ADDRESS(200, 1, 100_000),
        /// In all.
        SESSIONS(1_000, 1, 100_000),
        /// Connections of one address that nobody has signed in on yet.
        STRANGERS_PER_ADDRESS(20, 1, 10_000),
        /// Such connections in all.
        STRANGERS(200, 1, 10_000),
        /// New connections of one address in a minute.
        CONNECTIONS_PER_MINUTE(120, 1, 1_000_000),
        /// Attempts to sign in on one connection.
        TRIES(10, 1, 100),
        /// Seconds from the connection until somebody must have signed in.
        GRACE(30, 1, 600),
        /// The widest window that is painted.
        COLUMNS(500, 80, 1_000),
        /// The highest.
        ROWS(200, 24, 1_000),
        /// Seconds after which a client that takes none of its output is let go.
        STUCK(120, 1, 86_400),
        /// Seconds between the warning and the end when the server stops.
        DRAIN(5, 0, 600);

        private final int usual;
        private final int least;
        private final int most;

        Limit(int usual, int least, int most) {
            this.usual = usual;
            this.least = least;
            this.most = most;
        }

        public int usual() {
            return usual;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        /// As it is written: `sessions-per-user`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The one with this word.
        public static Optional<Limit> of(String word) {
            return Arrays.stream(values()).filter(l -> l.word().equals(word)).findFirst();
        }
    }

    public static final Limits USUAL = new Limits(Map.of());

    public Limits {
        set = Map.copyOf(set);
    }

    /// With one of them set otherwise, cut to what it may be.
    public Limits with(Limit limit, int value) {
        var all = new EnumMap<Limit, Integer>(Limit.class);
        all.putAll(set);
        all.put(limit, Math.clamp(value, limit.least(), limit.most()));
        return new Limits(all);
    }

    public int of(Limit limit) {
        return set.getOrDefault(limit, limit.usual());
    }

    Duration seconds(Limit limit) {
        return Duration.ofSeconds(of(limit));
    }
}
