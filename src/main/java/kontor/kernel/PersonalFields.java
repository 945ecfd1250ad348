package kontor.kernel;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which components of a record are personal, read once a type.
///
/// @param all  none for most commands
/// @param whom the component that names the person; empty where it is the record that the command answers with
public record PersonalFields(List<PersonalField> all, Optional<Shape.Field> whom) {

    /// @param unless the component that, where it is filled, says that this one is no person's; may be empty
    public record PersonalField(String name, String unless) {}

    private static final ClassValue<PersonalFields> KNOWN = new ClassValue<>() {
        @Override
        protected PersonalFields computeValue(Class<?> type) {
            return read(type);
        }
    };

    /// @throws IllegalStateException where what is marked is no text, stands inside another record, or is several
    ///                               persons'
    public static PersonalFields of(Class<?> record) {
        return KNOWN.get(record);
    }

    /// The personal ones among the filled fields of a tree.
    public List<String> in(Map<String, Object> tree) {
        return all.stream()
                .filter(field -> tree.containsKey(field.name()) && !tree.containsKey(field.unless()))
                .map(PersonalField::name)
                .toList();
    }

    /// What stands for an erased person's data, in the tables as in what a replay finds in their place.
    ///
    /// @param number of the person's record
    public static Name pseudonym(String number) {
        return new Name("erased-" + number);
    }

    public boolean has(String name) {
        return all.stream().anyMatch(field -> field.name().equals(name));
    }

    private static PersonalFields read(Class<?> type) {
        var shape = Shape.of(type);
        var marked = Arrays.stream(type.getRecordComponents())
                .filter(part -> part.isAnnotationPresent(Personal.class))
                .toList();
        shape.fields().stream().filter(Shape.Field::nested).forEach(field -> within(type, field));
        var whom = marked.stream().map(part -> mark(part).of()).distinct().toList();
        if (whom.size() > 1) throw new IllegalStateException(type + " holds the data of several persons");
        marked.forEach(part -> text(type, shape, part));
        return new PersonalFields(
                marked.stream()
                        .map(part ->
                                new PersonalField(part.getName(), mark(part).unless()))
                        .toList(),
                whom.stream()
                        .filter(name -> !name.isEmpty())
                        .map(name -> field(shape, name))
                        .findFirst());
    }

    private static Personal mark(RecordComponent part) {
        return part.getAnnotation(Personal.class);
    }

    private static void within(Class<?> type, Shape.Field field) {
        var inner = of(field.type());
        if (!inner.all().isEmpty()) throw new IllegalStateException(type + ": personal data inside " + field.name());
    }

    private static void text(Class<?> type, Shape<?> shape, RecordComponent part) {
        var field = field(shape, part.getName());
        var text = List.of(Name.class, Words.class, String.class).contains(field.type());
        if (field.list() || !text) throw new IllegalStateException(type + ": " + part.getName() + " is no text");
        if (!mark(part).unless().isEmpty()) field(shape, mark(part).unless());
    }

    private static Shape.Field field(Shape<?> shape, String name) {
        return shape.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(shape.type() + " has no component " + name));
    }
}
