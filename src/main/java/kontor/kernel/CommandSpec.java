package kontor.kernel;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A command as the catalogue lists it.
///
/// @param name    such as `order.place`; its text is the title, `<name>.word` the palette's word, `<name>.<field>` a
///                label
/// @param type    the record
/// @param side    who gives it
/// @param face    whether people give it (palette, forms) or only scripts and the system do
/// @param older   the steps from older shapes of the record, from version 1 on
public record CommandSpec<C extends Command<?>>(
        String name, Class<C> type, Side side, Face face, List<UnaryOperator<Map<String, Object>>> older) {

    /// Who meets a command.
    public enum Face {
        PEOPLE,
        SCRIPTS,
        SYSTEM
    }

    public static <C extends Command<?>> CommandSpec<C> of(String name, Class<C> type, Side side) {
        return new CommandSpec<>(name, type, side, Face.PEOPLE, List.of());
    }

    /// Only batch lines and imports give it.
    public CommandSpec<C> scripts() {
        return new CommandSpec<>(name, type, side, Face.SCRIPTS, older);
    }

    /// Only Kontor itself gives it.
    public CommandSpec<C> system() {
        return new CommandSpec<>(name, type, side, Face.SYSTEM, older);
    }

    /// Says how a tree of an older shape becomes one of the next: a record renames a component, takes one on or drops
    /// one, and what the journal holds is read as before. Each step stands for ever.
    ///
    /// @param version the version that the step reads; they are said in order, from 1
    public CommandSpec<C> from(int version, UnaryOperator<Map<String, Object>> step) {
        if (version != version()) throw new IllegalArgumentException(name + " is at version " + version());
        var steps = new ArrayList<>(older);
        steps.add(step);
        return new CommandSpec<>(name, type, side, face, List.copyOf(steps));
    }

    /// The version of the record's shape, written with it in the journal.
    public int version() {
        return older.size() + 1;
    }

    /// A tree of this shape from one of an older version, or of this.
    public Map<String, Object> upToDate(int version, Map<String, Object> tree) {
        var now = tree;
        for (var step : older.subList(version - 1, older.size())) now = step.apply(now);
        return now;
    }

    /// The first word of the name, which opens the codes of its refusals.
    public String room() {
        return name.substring(0, name.indexOf('.'));
    }

    public Shape<C> shape() {
        return Shape.of(type);
    }

    /// The type of number it answers with.
    @SuppressWarnings("unchecked")
    public Class<? extends RecordNumber> result() {
        return Arrays.stream(type.getGenericInterfaces())
                .filter(i -> i instanceof ParameterizedType p && p.getRawType() == Command.class)
                .map(i -> (Class<? extends RecordNumber>) ((ParameterizedType) i).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " must implement Command<…> itself"));
    }

    /// The right it takes, read off a record made of nothing: a command that must have values to be made, or whose
    /// right depends on them, has none here, and the [Gate] asks.
    public Optional<Permission> needs() {
        return NEEDS.get(type);
    }

    private static final ClassValue<Optional<Permission>> NEEDS = new ClassValue<>() {
        @Override
        protected Optional<Permission> computeValue(Class<?> type) {
            try {
                var parts = type.getRecordComponents();
                var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
                var maker = type.getDeclaredConstructor(types);
                maker.setAccessible(true);
                var made = maker.newInstance(
                        Arrays.stream(types).map(CommandSpec::nothing).toArray());
                return Optional.of(((Command<?>) made).needs());
            } catch (ReflectiveOperationException | RuntimeException e) {
                return Optional.empty();
            }
        }
    };

    private static @Nullable Object nothing(Class<?> type) {
        if (type == Optional.class) return Optional.empty();
        if (type == List.class) return List.of();
        if (!type.isPrimitive()) return null;
        return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : (Object) 0L;
    }
}
