package kontor.app.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.BadField;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Shape;
import kontor.kernel.Text;

/// A command made from its name and its fields, as a batch line has them, or why there is none.
sealed interface Made {

    record Good(Command<?> command) implements Made {}

    record Bad(Reason reason) implements Made {}

    static Made of(Catalogue catalogue, String name, Map<String, ?> fields) {
        var spec = catalogue.command(name);
        if (spec.isEmpty()) return new Bad(Reason.of("command", name));
        return of(spec.get(), fields);
    }

    private static Made of(CommandSpec<?> spec, Map<String, ?> fields) {
        return switch (spec.shape().read(fields)) {
            case Shape.Read.Good<? extends Command<?>>(var command) -> new Good(command);
            case Shape.Read.Bad<? extends Command<?>>(var problems) -> new Bad(reason(spec.room(), problems));
        };
    }

    private static Reason reason(String room, List<Shape.Problem> problems) {
        var bad = problems.stream().map(p -> BadField.of(room, p)).toList();
        var text = bad.stream()
                .map(BadField::text)
                .reduce((one, more) -> Text.of("import.both", one, more))
                .orElseThrow();
        return new Reason(bad.getFirst().code(), text);
    }

    /// Fields by name and value, two by two; a value of `""` leaves its field out.
    static Map<String, Object> fields(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!"".equals(pairs[i + 1])) fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
