package kontor.kernel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The messages of all rooms in both languages, read from `en.properties` and `nb.properties` beside each room.
public final class Texts {

    /// What stands beside a class, read once.
    private static final ClassValue<Map<Lang, Properties>> FILES = new ClassValue<>() {
        @Override
        protected Map<Lang, Properties> computeValue(Class<?> anchor) {
            return Stream.of(Lang.values()).collect(Collectors.toMap(lang -> lang, lang -> load(anchor, lang)));
        }
    };

    private final Map<Lang, Properties> said = new EnumMap<>(Lang.class);

    private final Map<String, List<String>> names = new ConcurrentHashMap<>();

    /// @param anchors one class a room: its package holds the room's `en.properties` and `nb.properties`
    /// @throws IllegalStateException where two rooms claim the same key
    public Texts(List<Class<?>> anchors) {
        for (var lang : Lang.values()) {
            var all = new Properties();
            var read = new LinkedHashSet<String>();
            for (var anchor : anchors) {
                if (!read.add(anchor.getPackageName())) continue;
                requireNonNull(FILES.get(anchor).get(lang)).forEach((key, value) -> {
                    if (all.put(key, value) != null) throw new IllegalStateException("text claimed twice: " + key);
                });
            }
            said.put(lang, all);
        }
    }

    private static Properties load(Class<?> anchor, Lang lang) {
        var found = new Properties();
        try (InputStream in = anchor.getResourceAsStream(lang.code() + ".properties")) {
            if (in != null) found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The pattern behind a key, if there is one.
    public Optional<String> find(String key, Lang lang) {
        return Optional.ofNullable(all(lang).getProperty(key));
    }

    /// All that a thing is called in any language, by its own words and its title, folded for a search.
    public List<String> names(String key) {
        return names.computeIfAbsent(
                key,
                _ -> Stream.of(Lang.values())
                        .flatMap(lang -> Stream.of(key + ".word", key).flatMap(k -> find(k, lang).stream()))
                        .map(Fold::key)
                        .toList());
    }

    /// What a text says in a language. A key without words shows itself between question marks; a test finds those.
    public String say(Text text, Lang lang) {
        var pattern = all(lang).getProperty(text.key());
        if (pattern == null) return "?" + text.key() + "?";
        var out = pattern;
        for (int i = 0; i < text.args().size(); i++) {
            out = out.replace("{" + i + "}", shown(text.args().get(i), lang));
        }
        return out;
    }

    /// What a key says in a language.
    public String say(String key, Lang lang) {
        return say(new Text(key, List.of()), lang);
    }

    /// A value as a reader of this language expects to see it; states and choices by their own words.
    public String shown(Object value, Lang lang) {
        return switch (value) {
            case Text inner -> say(inner, lang);
            case Enum<?> choice -> find(Kinds.textKey(choice), lang).orElse(Kinds.wire(choice));
            default -> Kinds.show(value, lang);
        };
    }

    /// All keys that have words in this language.
    public Set<String> keys(Lang lang) {
        return all(lang).stringPropertyNames();
    }

    private Properties all(Lang lang) {
        return requireNonNull(said.get(lang));
    }
}
