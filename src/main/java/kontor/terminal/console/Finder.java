package kontor.terminal.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kontor.kernel.CommandSpec;
import kontor.kernel.Fold;
import kontor.kernel.Kinds;
import kontor.kernel.RecordNumber;
import kontor.kernel.View;
import kontor.terminal.Opening;

/// Finds what a word on the command line means: a command, a list, a kind of record; in both languages, by its word,
/// its beginning, or letters of it in their order. Only what the actor may use is found.
final class Finder {

    /// Something that can be meant.
    ///
    /// @param word  the reader's word for it
    /// @param title what it is
    /// @param keys  all that it answers to, folded
    /// @param opens where it leads with what was typed behind the word
    record Found(String word, String title, List<String> keys, Function<String, Opening> opens) {}

    private final List<Found> all = new ArrayList<>();

    Finder(Stage stage) {
        var catalogue = stage.house().catalogue();
        for (var command : catalogue.commands()) if (stage.rights().may(command)) all.add(command(stage, command));
        var kinds = new HashSet<Class<?>>();
        for (var view : catalogue.views()) {
            if (!stage.rights().may(view)) continue;
            all.add(view(stage, view));
            Atlas.numberOf(view)
                    .filter(kinds::add)
                    .filter(k -> stage.atlas()
                            .card(k, stage::sees)
                            .filter(c -> stage.rights().may(c.header()))
                            .isPresent())
                    .ifPresent(k -> all.add(kind(stage, k)));
        }
    }

    private static Found command(Stage stage, CommandSpec<?> command) {
        var first = command.shape().fields().stream()
                .filter(f -> !f.list() && !f.nested())
                .findFirst();
        return found(stage, command.name(), command.name(), rest -> {
            Map<String, Object> filled = new LinkedHashMap<>();
            if (!rest.isEmpty()) first.ifPresent(f -> filled.put(f.name(), rest));
            return new Opening.Form(command.name(), filled);
        });
    }

    private static Found view(Stage stage, View view) {
        return found(stage, "view." + view.name(), view.name(), rest -> new Opening.Rows(view.name(), List.of(), rest));
    }

    private static Found kind(Stage stage, Class<? extends RecordNumber> kind) {
        var records = stage.atlas().records(kind, stage::sees).orElseThrow().name();
        return found(
                stage,
                "kind." + Kinds.of(kind).name(),
                Kinds.of(kind).name(),
                rest -> rest.isEmpty() ? Opening.rows(records) : new Opening.Card(kind, rest));
    }

    private static Found found(Stage stage, String key, String plain, Function<String, Opening> opens) {
        var keys = new ArrayList<>(stage.texts().names(key));
        keys.add(Fold.key(plain));
        var word = stage.texts().find(key + ".word", stage.lang()).orElse("");
        return new Found(word, stage.texts().find(key, stage.lang()).orElse(plain), List.copyOf(keys), opens);
    }

    /// What the first word of a line can mean, the likeliest first.
    List<Found> of(String line) {
        var word = Fold.key(word(line));
        return all.stream()
                .filter(f -> rank(f, word) < 5)
                .sorted(Comparator.comparingInt(f -> rank(f, word)))
                .toList();
    }

    /// The word by which something is meant; what stands behind it is given to it. A whole title counts as a word.
    private static String word(String line) {
        var blank = line.strip().indexOf(' ');
        return blank < 0 ? line.strip() : line.strip().substring(0, blank);
    }

    /// What stands behind the word.
    static String rest(String line) {
        var blank = line.strip().indexOf(' ');
        return blank < 0 ? "" : line.strip().substring(blank + 1).strip();
    }

    private static int rank(Found found, String word) {
        var best = 5;
        for (var key : found.keys()) best = Math.min(best, rank(key, word));
        return best;
    }

    private static int rank(String key, String word) {
        if (key.equals(word)) return 0;
        if (key.startsWith(word)) return 1;
        if (key.contains(" " + word) || key.contains("." + word)) return 2;
        if (key.contains(word)) return 3;
        var at = 0;
        for (int i = 0; i < key.length() && at < word.length(); i++) if (key.charAt(i) == word.charAt(at)) at++;
        return at == word.length() && word.length() > 1 ? 4 : 5;
    }
}
