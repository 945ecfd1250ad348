package kontor.app.line;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kontor.kernel.Name;
import kontor.kernel.PasswordHash;
import kontor.kernel.PinHash;
import kontor.kernel.Shape;
import kontor.kernel.Words;
import org.jspecify.annotations.Nullable;

/// What earlier lines kept with `"as"`, and where a later one stands for it: only as a whole value, and never in text
/// that people wrote.
final class BatchNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,63}");

    private final Map<String, String> kept = new HashMap<>();
    private Optional<BatchRefusal> missing = Optional.empty();

    static boolean fits(@Nullable Object as) {
        return as instanceof String s && NAME.matcher(s).matches();
    }

    void keep(String name, String result) {
        kept.put(name, result);
    }

    /// A name that is used again and not done this time stands for nothing.
    void drop(String name) {
        kept.remove(name);
    }

    /// The tree with every `$name` replaced; tells the first that stands for nothing.
    Optional<BatchRefusal> fill(Shape<?> shape, Map<String, @Nullable Object> tree) {
        missing = Optional.empty();
        record(shape, tree, "");
        return missing;
    }

    private void record(Shape<?> shape, Map<String, @Nullable Object> tree, String at) {
        for (var field : shape.fields()) {
            var value = tree.get(field.name());
            if (value != null) tree.put(field.name(), value(field, value, at + field.name()));
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object value(Shape.Field field, @Nullable Object value, String at) {
        return switch (value) {
            case List<?> list ->
                list.stream()
                        .<@Nullable Object>map(one -> value(field, one, at))
                        .toList();
            case Map<?, ?> map
            when field.nested() -> {
                var copy = new LinkedHashMap<String, @Nullable Object>((Map<String, @Nullable Object>) map);
                record(field.shape(), copy, at + ".");
                yield copy;
            }
            case String s when !field.nested() && !written(field.type()) -> filled(s, at);
            case null -> null;
            default -> value;
        };
    }

    /// Text that people wrote is taken as it stands.
    private static boolean written(Class<?> type) {
        return type == Words.class
                || type == Name.class
                || type == String.class
                || type == PasswordHash.class
                || type == PinHash.class;
    }

    private String filled(String value, String at) {
        if (value.startsWith("$$")) return value.substring(1);
        if (!value.startsWith("$") || !NAME.matcher(value.substring(1)).matches()) return value;
        var result = kept.get(value.substring(1));
        if (result != null) return result;
        if (missing.isEmpty()) missing = Optional.of(new BatchRefusal.NoName(at, value.substring(1)));
        return value;
    }
}
