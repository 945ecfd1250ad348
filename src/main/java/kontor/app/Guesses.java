package kontor.app;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kontor.storage.SideStore;

/// Makes guessing passwords slow: two wrong ones are free, then the wait doubles from one second up to five minutes.
///
/// Wrong guesses at a login are kept beside the books and outlive the process. Those at logins that nobody has count
/// the same, so that nothing is learned from the wait, but only in memory and only the newest ten thousand: who
/// invents logins fills no disk.
final class Guesses {

    private static final int MOST_INVENTED = 10_000;
    private static final int FREE = 2;
    private static final long LONGEST = 300;

    private final SideStore store;
    private final Map<String, SideStore.Guesses> invented = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SideStore.Guesses> eldest) {
            return size() > MOST_INVENTED;
        }
    };

    Guesses(SideStore store) {
        this.store = store;
    }

    /// How long the next guess must wait before it is looked at.
    synchronized Duration wait(String login, Instant now) {
        var made = Optional.ofNullable(invented.get(login)).orElseGet(() -> store.guesses(login));
        var left = Duration.between(now, made.last().plus(wait(made.wrong())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// How many wrong ones came in a row.
    synchronized int count(String login) {
        return Optional.ofNullable(invented.get(login))
                .orElseGet(() -> store.guesses(login))
                .wrong();
    }

    static Duration wait(int wrong) {
        return wrong <= FREE
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(LONGEST, 1L << Math.min(20, wrong - FREE - 1)));
    }

    /// @param known whether somebody has this login
    synchronized void wrong(String login, boolean known, Instant at) {
        if (known) store.guessedWrong(login, at);
        else
            invented.merge(
                    login, new SideStore.Guesses(1, at), (before, _) -> new SideStore.Guesses(before.wrong() + 1, at));
    }

    synchronized void right(String login) {
        invented.remove(login);
        store.guessedRight(login);
    }
}
