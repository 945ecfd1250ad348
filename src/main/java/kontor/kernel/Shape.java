package kontor.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What a record's components say: the fields of a form, of a line of JSON, of a row of the audit trail.
///
/// A component is a value with a [Kind], a record of such (then it has a shape of its own), an `Optional` of either,
/// or
/// a `List` of either.
///
/// @param <T> the record
public final class Shape<T> {

    /// One component.
    ///
    /// @param name     as in the record and in JSON
    /// @param type     of one value
    /// @param optional whether it may be left out
    /// @param list     whether it is a list of such values
    public record Field(String name, Class<?> type, boolean optional, boolean list) {

        /// Whether it is a record of its own, with fields.
        public boolean nested() {
            return !Kinds.has(type);
        }

        /// The kind of a value that is not nested.
        public Kind<?> kind() {
            return Kinds.of(type);
        }

        /// The shape of a value that is nested.
        public Shape<?> shape() {
            return Shape.of(type);
        }
    }

    /// What is wrong with a field.
    ///
    /// @param path   such as `lines[2].quantity`
    /// @param wanted what was wanted
    /// @param came   what came, shortened
    public record Problem(String path, Text wanted, String came) {}

    /// Either a value, or what is wrong.
    public sealed interface Read<T> {
        record Good<T>(T value) implements Read<T> {}

        record Bad<T>(List<Problem> problems) implements Read<T> {}
    }

    private static final Map<Class<?>, Shape<?>> KNOWN = new ConcurrentHashMap<>();

    private final Class<T> type;
    private final List<Field> fields;
    private final Constructor<T> maker;
    private final List<RecordComponent> parts;

    private Shape(Class<T> type) {
        this.type = type;
        this.parts = List.of(type.getRecordComponents());
        this.fields = parts.stream().map(Shape::field).toList();
        try {
            this.maker = type.getDeclaredConstructor(
                    parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            parts.forEach(part -> part.getAccessor().setAccessible(true));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a record: " + type, e);
        }
    }

    /// The shape of a record.
    @SuppressWarnings("unchecked")
    public static <T> Shape<T> of(Class<T> type) {
        var known = KNOWN.get(type);
        if (known == null) {
            known = new Shape<>(type);
            KNOWN.put(type, known);
        }
        return (Shape<T>) known;
    }

    public Class<T> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    /// A record from a tree of maps, lists and scalars. All that is wrong is told at once.
    public Read<T> read(Map<String, ?> tree) {
        var problems = new ArrayList<Problem>();
        var value = build(tree, "", problems);
        return problems.isEmpty() ? new Read.Good<>(value.orElseThrow()) : new Read.Bad<>(List.copyOf(problems));
    }

    private Optional<T> build(Map<String, ?> tree, String at, List<Problem> problems) {
        var before = problems.size();
        tree.keySet().stream()
                .filter(key -> fields.stream().noneMatch(f -> f.name().equals(key)))
                .forEach(key -> problems.add(new Problem(at + key, Text.of("field.unknown", names()), brief(key))));
        var args = new Object[fields.size()];
        for (int i = 0; i < args.length; i++) {
            var field = fields.get(i);
            args[i] = component(field, tree.get(field.name()), at + field.name(), problems)
                    .orElse(null);
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(make(args, at, problems)).flatMap(o -> o);
    }

    private Optional<T> make(Object[] args, String at, List<Problem> problems) {
        try {
            return Optional.of(maker.newInstance(args));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException bad)) throw new IllegalStateException(e.getCause());
            problems.add(new Problem(
                    at.isEmpty() ? "" : at.substring(0, at.length() - 1),
                    Text.of("field.fitting"),
                    String.valueOf(bad.getMessage())));
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The component's own value: a value, an Optional or a List; empty only where there is a problem.
    private static Optional<Object> component(
            Field field, @org.jspecify.annotations.Nullable Object tree, String path, List<Problem> problems) {
        if (field.list()) return list(field, tree, path, problems);
        if (tree == null || field.optional() && "".equals(tree)) {
            if (field.optional()) return Optional.of(Optional.empty());
            problems.add(new Problem(path, wanted(field), ""));
            return Optional.empty();
        }
        var value = single(field, tree, path, problems);
        return field.optional() ? value.map(Optional::of) : value;
    }

    private static Optional<Object> list(
            Field field, @org.jspecify.annotations.Nullable Object tree, String path, List<Problem> problems) {
        if (tree == null) {
            return Optional.of(field.optional() ? Optional.empty() : List.of());
        }
        if (!(tree instanceof List<?> items)) {
            problems.add(new Problem(path, Text.of("field.list"), brief(tree)));
            return Optional.empty();
        }
        var before = problems.size();
        var values = new ArrayList<Object>();
        for (int i = 0; i < items.size(); i++) {
            single(field, items.get(i), path + "[" + (i + 1) + "]", problems).ifPresent(values::add);
        }
        if (problems.size() > before) return Optional.empty();
        return Optional.of(field.optional() ? Optional.of(List.copyOf(values)) : List.copyOf(values));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Object> single(
            Field field, @org.jspecify.annotations.Nullable Object tree, String path, List<Problem> problems) {
        if (field.nested()) {
            if (tree instanceof Map<?, ?> map)
                return ((Shape<Object>) field.shape()).build((Map<String, ?>) map, path + ".", problems);
            problems.add(new Problem(path, Text.of("field.record", field.shape().names()), brief(tree)));
            return Optional.empty();
        }
        var value = tree == null ? Optional.empty() : field.kind().read(tree);
        if (value.isEmpty()) problems.add(new Problem(path, wanted(field), brief(tree)));
        return (Optional<Object>) (Optional<?>) value;
    }

    private static Text wanted(Field field) {
        if (field.list()) return Text.of("field.list");
        if (field.nested()) return Text.of("field.record", field.shape().names());
        if (field.type().isEnum()) return Text.of("field.choice", choices(field.type()));
        if (RecordNumber.class.isAssignableFrom(field.type())) return Text.of("kind.number.wanted");
        return Text.of("kind." + field.kind().name() + ".wanted");
    }

    private static String choices(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(c -> Kinds.wire((Enum<?>) c))
                        .toList());
    }

    private String names() {
        return String.join(", ", fields.stream().map(Field::name).toList());
    }

    private static String brief(@org.jspecify.annotations.Nullable Object came) {
        var text = new Words(String.valueOf(came)).value().replace('\n', ' ');
        return text.length() <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(39, text.codePointCount(0, text.length()))))
                        + "…";
    }

    /// The tree of a record: maps, lists and scalars, in the order of its components; what is left out is absent.
    /// So is what was [Seen]: it is compared once, when the command is given. The journal does not hold it, for
    /// when that is run again an erased person's record is another one.
    public Map<String, Object> write(T value) {
        var tree = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var part = part(value, i);
            var present = field.optional() ? ((Optional<?>) part).orElse(null) : part;
            if (present == null || field.type() == Seen.class) continue;
            tree.put(
                    field.name(),
                    field.list()
                            ? ((List<?>) present)
                                    .stream().map(one -> tree(field, one)).toList()
                            : tree(field, present));
        }
        return tree;
    }

    /// The value of the i-th component as the record holds it.
    public Object part(Object record, int i) {
        try {
            return parts.get(i).getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Object tree(Field field, Object value) {
        return field.nested()
                ? ((Shape<Object>) field.shape()).write(value)
                : ((Kind<Object>) field.kind()).tree(value);
    }

    private static Field field(RecordComponent part) {
        Type type = part.getGenericType();
        boolean optional = part.getType() == Optional.class;
        if (optional) type = ((ParameterizedType) type).getActualTypeArguments()[0];
        boolean list = type instanceof ParameterizedType p && p.getRawType() == List.class;
        if (list) type = ((ParameterizedType) type).getActualTypeArguments()[0];
        var bare = (Class<?>) type;
        return new Field(part.getName(), bare.isPrimitive() ? boxed(bare) : bare, optional, list);
    }

    private static Class<?> boxed(Class<?> primitive) {
        return java.lang.invoke.MethodType.methodType(primitive).wrap().returnType();
    }
}
