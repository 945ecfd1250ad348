package kontor.app;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers who guessed passwords, so that guessing gets slow: two wrong ones are free, then the wait doubles from one
/// second up to five minutes. Kept by login, whether or not anyone has it, so that nothing is learned from the wait.
public interface Guesses {

    /// Wrong guesses since the last right one.
    ///
    /// @param count how many
    /// @param last  when the last was made
    record Wrong(long count, Instant last) {

        private static final long FREE = 2;
        private static final long LONGEST = 300;

        /// From when on the next guess is looked at.
        Instant until() {
            if (count <= FREE) return last;
            var seconds = Math.min(LONGEST, 1L << Math.min(20, count - FREE - 1));
            return last.plus(Duration.ofSeconds(seconds));
        }
    }

    Optional<Wrong> of(String login);

    void wrong(String login, Instant at);

    void right(String login);

    /// Guesses that are forgotten when this process ends.
    static Guesses inMemory() {
        return new InMemory();
    }

    /// Kept in memory, the oldest forgotten beyond ten thousand logins: a guesser who invents logins fills nothing.
    final class InMemory implements Guesses {

        private static final int MOST = 10_000;

        private final Map<String, Wrong> kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
                return size() > MOST;
            }
        };

        @Override
        public synchronized Optional<Wrong> of(String login) {
            return Optional.ofNullable(kept.get(login));
        }

        @Override
        public synchronized void wrong(String login, Instant at) {
            kept.merge(login, new Wrong(1, at), (before, _) -> new Wrong(before.count() + 1, at));
        }

        @Override
        public synchronized void right(String login) {
            kept.remove(login);
        }
    }
}
