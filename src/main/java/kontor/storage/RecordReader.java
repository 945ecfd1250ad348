package kontor.storage;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/// Reads a row into a record and takes a record apart, by the names of its components.
final class RecordReader<T> {

    private static final Map<Class<?>, RecordReader<?>> KNOWN = new ConcurrentHashMap<>();

    private final java.lang.reflect.Constructor<T> maker;
    private final List<RecordComponent> parts;
    private final List<String> columns;
    private final List<Class<?>> types;

    private RecordReader(Class<T> type) {
        parts = List.of(type.getRecordComponents());
        columns = parts.stream()
                .map(p -> p.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
        types = parts.stream().<Class<?>>map(RecordReader::type).toList();
        try {
            maker = type.getDeclaredConstructor(
                    parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            parts.forEach(p -> p.getAccessor().setAccessible(true));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <T> RecordReader<T> of(Class<T> type) {
        var known = KNOWN.get(type);
        if (known == null) {
            known = new RecordReader<>(type);
            KNOWN.put(type, known);
        }
        return (RecordReader<T>) known;
    }

    T read(Found found) {
        var args = new Object[parts.size()];
        for (int i = 0; i < args.length; i++) {
            args[i] = parts.get(i).getType() == Optional.class
                    ? found.maybe(columns.get(i), types.get(i))
                    : found.get(columns.get(i), types.get(i));
        }
        try {
            return maker.newInstance(args);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hands over every component with its name.
    void components(Record record, BiConsumer<String, Object> each) {
        for (var part : parts) {
            try {
                each.accept(part.getName(), part.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Class<?> type(RecordComponent part) {
        if (part.getType() == Optional.class)
            return (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
        return part.getType().isPrimitive()
                ? java.lang.invoke.MethodType.methodType(part.getType()).wrap().returnType()
                : part.getType();
    }
}
