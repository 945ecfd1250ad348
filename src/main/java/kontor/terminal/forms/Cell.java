package kontor.terminal.forms;

import kontor.kernel.CommandSpec;
import kontor.kernel.Country;
import kontor.kernel.Kinds;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.PasswordHash;
import kontor.kernel.PinHash;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.kernel.Words;

/// A field of a form that holds one value.
///
/// @param path     within the form or the line, such as `customer` or `about.product`
/// @param field    of the command's shape, or of a record within it
/// @param required whether it must be filled in
public record Cell(String path, Shape.Field field, boolean required) {

    /// How it is filled in.
    public enum Input {
        LINE,
        AREA,
        FIGURE,
        DATE,
        CHOICE,
        LOOKUP,
        PASSWORD
    }

    public Input input() {
        var type = field.type();
        if (field.list()) return Input.LINE;
        if (type == Words.class) return Input.AREA;
        if (type == PasswordHash.class || type == PinHash.class) return Input.PASSWORD;
        if (type == java.time.LocalDate.class) return Input.DATE;
        if (type.isEnum() || type == Boolean.class) return Input.CHOICE;
        if (RecordNumber.class.isAssignableFrom(type)) return Input.LOOKUP;
        return field.kind().figures() ? Input.FIGURE : Input.LINE;
    }

    /// How many cells of the screen a value takes at most.
    public int width() {
        var type = field.type();
        return switch (input()) {
            case AREA -> 60;
            case DATE -> 10;
            case FIGURE -> 12;
            case LOOKUP -> 14;
            case CHOICE, PASSWORD -> 20;
            case LINE -> type == Country.class ? 4 : type == Name.class || field.list() ? 40 : 24;
        };
    }

    /// The name that messages know the field by.
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// Its label: of this command, or the one that every command shares.
    public String label(CommandSpec<?> command, Texts texts, Lang lang) {
        return texts.find(command.name() + "." + path, lang)
                .or(() -> texts.find(command.name() + "." + name(), lang))
                .or(() -> texts.find("label." + name(), lang))
                .or(() -> texts.find("column." + hyphened(name()), lang))
                .or(() -> field.nested() ? java.util.Optional.empty() : texts.find("kind." + kind(), lang))
                .orElse("?" + command.name() + "." + path + "?");
    }

    /// What F1 says of it: of this command, shared, or what its kind wants.
    public String help(CommandSpec<?> command, Texts texts, Lang lang) {
        return texts.find(command.name() + "." + path + ".help", lang)
                .or(() -> texts.find("label." + name() + ".help", lang))
                .orElseGet(() -> texts.say(wanted(texts, lang), lang));
    }

    /// What a value of it must be.
    public Text wanted(Texts texts, Lang lang) {
        if (input() == Input.LOOKUP) return Text.of("console.wanted.number", texts.say("kind." + kind(), lang));
        if (input() == Input.CHOICE) {
            var words = Choices.of(field.type(), texts, lang).stream()
                    .map(Choices.Choice::shown)
                    .toList();
            return Text.of("field.choice", String.join(", ", words));
        }
        return Text.of("kind." + kind() + ".wanted");
    }

    private String kind() {
        return Kinds.of(field.type()).name();
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
