package kontor.terminal.console;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kontor.kernel.Actor;

/// Keeps which columns of which list somebody does not want to see: no part of the books. Called beside the
/// session's thread.
public interface Columns {

    /// The names of the columns that are not wanted.
    Set<String> hidden(Actor actor, String view);

    void keep(Actor actor, String view, Set<String> hidden);

    /// As long as this process lives.
    static Columns inMemory() {
        return new Columns() {
            private final Map<String, Set<String>> kept = new ConcurrentHashMap<>();

            @Override
            public Set<String> hidden(Actor actor, String view) {
                return kept.getOrDefault(actor.audited() + " " + view, Set.of());
            }

            @Override
            public void keep(Actor actor, String view, Set<String> hidden) {
                kept.put(actor.audited() + " " + view, Set.copyOf(hidden));
            }
        };
    }
}
