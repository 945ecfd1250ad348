package kontor.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.storage.Json;
import kontor.storage.SideStore;
import kontor.terminal.console.Drafts;

/// Drafts that outlive the server, beside the books.
///
/// @param store keeps them
record KeptDrafts(SideStore store) implements Drafts {

    @Override
    public void save(Actor actor, Draft draft) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("do", draft.command());
        tree.put("at", draft.at().toString());
        tree.put("texts", draft.texts());
        store.save(actor.person().audited(), draft.id(), Json.write(tree));
    }

    @Override
    public List<Draft> of(Actor actor) {
        var all = new ArrayList<Draft>();
        store.list(actor.person().audited())
                .forEach((id, json) -> read(id, json).ifPresent(all::add));
        return List.copyOf(all);
    }

    @Override
    public void drop(Actor actor, String id) {
        store.delete(actor.person().audited(), id);
    }

    /// One that cannot be read is left out.
    private static Optional<Draft> read(String id, String json) {
        try {
            var tree = Json.object(json);
            var texts = new LinkedHashMap<String, String>();
            if (tree.get("texts") instanceof Map<?, ?> kept)
                kept.forEach((path, text) -> texts.put(String.valueOf(path), String.valueOf(text)));
            return Optional.of(new Draft(
                    id, String.valueOf(tree.get("do")), Instant.parse(String.valueOf(tree.get("at"))), texts));
        } catch (Json.Malformed | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
