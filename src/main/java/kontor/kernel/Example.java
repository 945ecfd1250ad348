package kontor.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A record with some fitting value in every field that must have one, to ask what does not depend on the values.
final class Example {

    private Example() {}

    /// Of each kind at least one of these is a value.
    private static final String[] VALUES = {
        "1", "2026-01-01", "2026-01-01T00:00:00Z", "true", "974760673", "NO", "00000000-0000-7000-8000-000000000000"
    };

    /// @throws IllegalStateException where the record refuses the example
    static <T> T of(Class<T> type) {
        return switch (Shape.of(type).read(tree(Shape.of(type)))) {
            case Shape.Read.Good<T>(var value) -> value;
            case Shape.Read.Bad<T>(var problems) ->
                throw new IllegalStateException("no example of " + type + ": " + problems);
        };
    }

    private static Map<String, Object> tree(Shape<?> shape) {
        var tree = new LinkedHashMap<String, Object>();
        for (var field : shape.fields()) {
            if (!field.optional() && !field.list()) tree.put(field.name(), value(field));
        }
        return tree;
    }

    private static Object value(Shape.Field field) {
        if (field.nested()) return tree(field.shape());
        if (field.type().isEnum()) return Kinds.wire((Enum<?>) field.type().getEnumConstants()[0]);
        for (var value : VALUES) if (fits(field.kind(), value)) return value;
        throw new IllegalStateException("no example of " + field);
    }

    private static boolean fits(Kind<?> kind, String value) {
        Optional<?> read = kind.read(value);
        return read.isPresent();
    }
}
