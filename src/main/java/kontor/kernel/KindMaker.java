package kontor.kernel;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Makes the kinds: of values from their functions, of choices and of numbers from their types.
final class KindMaker {

    private KindMaker() {}

    static Kind<?> make(Class<?> type) {
        if (type.isEnum()) return choice(type);
        if (type.isRecord() && RecordNumber.class.isAssignableFrom(type)) return number(type);
        throw new IllegalArgumentException("no kind for " + type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Kind<?> choice(Class type) {
        var byWire = new LinkedHashMap<String, Enum<?>>();
        for (var value : type.getEnumConstants()) byWire.put(Kinds.wire((Enum<?>) value), (Enum<?>) value);
        Function<Object, Optional<Enum<?>>> read = t -> Optional.ofNullable(byWire.get(String.valueOf(t)));
        return new ValueKind<>(
                kindName(type),
                (Class<Enum<?>>) type,
                read,
                Kinds::wire,
                (e, _) -> Kinds.wire(e),
                Kinds::wire,
                o -> java.util.Objects.requireNonNull(
                        byWire.get((String) o), () -> "not a " + type.getSimpleName() + ": " + o),
                false);
    }

    private static Kind<?> number(Class<?> type) {
        try {
            var maker = (Constructor<? extends RecordNumber>)
                    type.asSubclass(RecordNumber.class).getDeclaredConstructor(String.class);
            maker.setAccessible(true);
            Function<String, RecordNumber> make = s -> {
                try {
                    return maker.newInstance(s);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            };
            var name = kindName(type).replaceAll("-(number|name)$", "");
            return numberKind(name, type, make);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("a number is a record of one text: " + type, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Kind<?> numberKind(String name, Class<?> type, Function<String, RecordNumber> make) {
        Function<Object, Optional<RecordNumber>> read =
                t -> (t instanceof Number n ? Optional.of(n.toString()) : Kinds.line(t))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty()
                                && s.length() <= Kinds.LONGEST_NUMBER
                                && s.codePoints().noneMatch(Name::unprintable))
                        .map(make);
        return new ValueKind<>(
                name,
                (Class<RecordNumber>) type,
                read,
                RecordNumber::value,
                (n, _) -> n.value(),
                RecordNumber::value,
                o -> make.apply((String) o),
                false);
    }

    static String kindName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
