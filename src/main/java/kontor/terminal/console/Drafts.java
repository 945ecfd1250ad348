package kontor.terminal.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kontor.kernel.Actor;

/// Keeps what people had begun to fill in, per user: no part of the books. Called beside the session's thread.
public interface Drafts {

    /// A form left with something in it.
    ///
    /// @param id      its own
    /// @param command the form's command
    /// @param at      when it was left
    /// @param texts   what stands in its fields, by path such as `customer` or `lines[2].quantity`
    record Draft(String id, String command, Instant at, Map<String, String> texts) {}

    void save(Actor actor, Draft draft);

    List<Draft> of(Actor actor);

    void drop(Actor actor, String id);

    /// Drafts that live as long as this process.
    static Drafts inMemory() {
        return new Drafts() {
            private final Map<String, List<Draft>> kept = new ConcurrentHashMap<>();

            @Override
            public void save(Actor actor, Draft draft) {
                kept.compute(actor.person().audited(), (_, before) -> {
                    var all = without(before == null ? List.of() : before, draft.id());
                    all.add(draft);
                    return List.copyOf(all);
                });
            }

            @Override
            public List<Draft> of(Actor actor) {
                return kept.getOrDefault(actor.person().audited(), List.of());
            }

            @Override
            public void drop(Actor actor, String id) {
                kept.computeIfPresent(actor.person().audited(), (_, before) -> List.copyOf(without(before, id)));
            }

            private static List<Draft> without(List<Draft> drafts, String id) {
                var left = new ArrayList<>(drafts);
                left.removeIf(d -> d.id().equals(id));
                return left;
            }
        };
    }
}
