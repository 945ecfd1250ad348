package kontor.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.kernel.Actor;
import kontor.storage.Json;
import kontor.storage.SideStore;
import kontor.terminal.console.Columns;

/// Choices of columns that outlive the server, beside the books and beside the drafts.
///
/// @param store keeps them
record KeptColumns(SideStore store) implements Columns {

    private static String owner(Actor actor) {
        return "columns " + actor.audited();
    }

    /// A choice that cannot be read is none.
    @Override
    public Set<String> hidden(Actor actor, String view) {
        return store.load(owner(actor), view).map(KeptColumns::read).orElse(Set.of());
    }

    private static Set<String> read(String json) {
        try {
            return Json.object(json).get("hidden") instanceof List<?> names
                    ? names.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                    : Set.of();
        } catch (Json.Malformed e) {
            return Set.of();
        }
    }

    @Override
    public void keep(Actor actor, String view, Set<String> hidden) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("hidden", new ArrayList<>(hidden));
        store.save(owner(actor), view, Json.write(tree));
    }
}
