package kontor.kernel;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A command as the catalogue lists it.
///
/// @param name    such as `order.place`; its text is the title, `<name>.word` the palette's word, `<name>.<field>` a
///                label
/// @param type    the record
/// @param side    who gives it
/// @param face    whether people give it (palette, forms) or only scripts and the system do
/// @param version of the record's shape, written with it in the journal
public record CommandSpec<C extends Command<?>>(String name, Class<C> type, Side side, Face face, int version) {

    /// Who meets a command.
    public enum Face {
        PEOPLE,
        SCRIPTS,
        SYSTEM
    }

    public static <C extends Command<?>> CommandSpec<C> of(String name, Class<C> type, Side side) {
        return new CommandSpec<>(name, type, side, Face.PEOPLE, 1);
    }

    /// Only batch lines and imports give it.
    public CommandSpec<C> scripts() {
        return new CommandSpec<>(name, type, side, Face.SCRIPTS, version);
    }

    /// Only Kontor itself gives it.
    public CommandSpec<C> system() {
        return new CommandSpec<>(name, type, side, Face.SYSTEM, version);
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
    /// right
    /// depends on them, has none here, and the [Gate] asks.
    public Optional<Permission> needs() {
        try {
            var parts = type.getRecordComponents();
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true);
            return Optional.of(maker.newInstance(
                            Arrays.stream(types).map(CommandSpec::nothing).toArray())
                    .needs());
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == Optional.class) return Optional.empty();
        if (type == List.class) return List.of();
        if (!type.isPrimitive()) return null;
        return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : (Object) 0L;
    }
}
