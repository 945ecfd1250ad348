package kontor.app.line;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.kernel.Catalogue;
import kontor.kernel.CommandSpec;
import kontor.kernel.Kinds;
import kontor.kernel.Lang;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.RecordNumber;
import kontor.kernel.Seen;
import kontor.kernel.Shape;
import kontor.kernel.Text;
import kontor.kernel.View;
import kontor.storage.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kontor catalogue`: every command with its fields, every view with its columns.
@Command(name = "catalogue")
final class CatalogueLine implements Subcommand {

    @Option(names = "--json")
    boolean json;

    @Override
    public int run(Line line) throws IOException {
        var catalogue = line.office().catalogue();
        if (json) line.out().write(Safe.json(Json.write(tree(catalogue))) + "\n");
        else print(catalogue, line);
        return Exit.DONE;
    }

    private static List<CommandSpec<?>> given(Catalogue catalogue) {
        return catalogue.commands().stream()
                .filter(c -> c.face() != CommandSpec.Face.SYSTEM)
                .toList();
    }

    private static Map<String, Object> tree(Catalogue catalogue) {
        var all = new LinkedHashMap<String, Object>();
        all.put(
                "commands",
                given(catalogue).stream().map(c -> tree(catalogue, c)).toList());
        all.put("views", catalogue.views().stream().map(CatalogueLine::tree).toList());
        all.put("batch", Map.of("refused", List.copyOf(BatchRefusal.CODES)));
        return all;
    }

    private static Map<String, Object> tree(Catalogue catalogue, CommandSpec<?> spec) {
        var one = new LinkedHashMap<String, Object>();
        one.put("name", spec.name());
        one.put("fields", fields(spec.shape()));
        one.put("permission", right(spec));
        one.put("side", Kinds.wire(spec.side()));
        one.put("for", Kinds.wire(spec.face()));
        one.put("result", Kinds.of(spec.result()).name());
        one.put("refused", List.copyOf(codes(catalogue, spec.room())));
        return one;
    }

    private static String right(CommandSpec<?> spec) {
        return spec.needs().map(Permission::name).orElse("");
    }

    private static List<Map<String, Object>> fields(Shape<?> shape) {
        var personal = PersonalFields.of(shape.type());
        return shape.fields().stream()
                .map(field -> tree(field, personal.has(field.name())))
                .toList();
    }

    private static Map<String, Object> tree(Shape.Field field, boolean personal) {
        var one = new LinkedHashMap<String, Object>();
        one.put("name", field.name());
        one.put("type", type(field));
        one.put("optional", field.optional());
        one.put("list", field.list());
        if (personal) one.put("personal", true);
        if (field.nested()) one.put("fields", fields(field.shape()));
        else if (field.type().isEnum()) one.put("choices", choices(field.type()));
        return one;
    }

    private static Map<String, Object> tree(View view) {
        var one = new LinkedHashMap<String, Object>();
        one.put("name", view.name());
        one.put("permission", view.needs().name());
        one.put("side", Kinds.wire(view.side()));
        one.put(
                "columns",
                view.columns().stream()
                        .map(c -> {
                            var column = new LinkedHashMap<String, Object>();
                            column.put("name", c.name());
                            column.put("type", type(c.kind().type()));
                            if (c.kind().type().isEnum())
                                column.put("choices", choices(c.kind().type()));
                            return column;
                        })
                        .toList());
        return one;
    }

    private static String type(Shape.Field field) {
        return field.nested() ? "record" : type(field.type());
    }

    /// The kind's name; a record's number and a choice say so.
    private static String type(Class<?> type) {
        if (type.isEnum()) return "choice";
        var kind = Kinds.of(type).name();
        return RecordNumber.class.isAssignableFrom(type) ? kind + "-number" : kind;
    }

    private static List<String> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> Kinds.wire((Enum<?>) c))
                .toList();
    }

    /// What commands of a room may be refused with.
    private static Set<String> codes(Catalogue catalogue, String room) {
        var opening = room + ".refused.";
        var shared = Stream.of("field", "unknown", "state", "permission").map(opening::concat);
        var own = catalogue.texts().keys(Lang.EN).stream()
                .filter(k -> k.startsWith(opening))
                .map(k -> k.replaceFirst("(\\.refused\\.[^.]*).*", "$1"));
        var changed = catalogue.commands().stream()
                .filter(c ->
                        c.room().equals(room) && c.shape().fields().stream().anyMatch(f -> f.type() == Seen.class))
                .map(_ -> opening + "changed");
        return Stream.of(shared, own, changed).flatMap(s -> s).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void print(Catalogue catalogue, Line line) throws IOException {
        for (var spec : given(catalogue)) {
            line.out().write(spec.name() + "  " + line.words(Text.of(spec.name())) + "\n");
            print(spec.shape(), "    ", line);
            line.out().write("    " + line.words(Text.of("line.catalogue.right", right(spec))) + "\n");
            line.out()
                    .write("    "
                            + line.words(
                                    Text.of("line.catalogue.refused", String.join(" ", codes(catalogue, spec.room()))))
                            + "\n");
        }
        for (var view : catalogue.views()) {
            line.out().write("show " + view.name() + "  " + line.words(view.title()) + "\n");
            for (var column : view.columns())
                line.out()
                        .write("    %-16s %s%n"
                                .formatted(column.name(), said(column.kind().type())));
            line.out()
                    .write("    "
                            + line.words(
                                    Text.of("line.catalogue.right", view.needs().name())) + "\n");
        }
        line.out()
                .write("batch\n    "
                        + line.words(Text.of("line.catalogue.refused", String.join(" ", BatchRefusal.CODES))) + "\n");
    }

    private static void print(Shape<?> shape, String indent, Line line) throws IOException {
        for (var field : shape.fields()) {
            var name = field.name() + (field.optional() ? "?" : "");
            var type = field.nested() ? "" : said(field.type());
            var personal = PersonalFields.of(shape.type()).has(field.name());
            line.out()
                    .write("%s%-16s %s%s%s%n"
                            .formatted(
                                    indent,
                                    name,
                                    field.list() ? "[] " : "",
                                    type,
                                    personal ? "  " + line.words(Text.of("line.catalogue.personal")) : ""));
            if (field.nested()) print(field.shape(), indent + "    ", line);
        }
    }

    private static String said(Class<?> type) {
        return type.isEnum() ? String.join(" | ", choices(type)) : type(type);
    }
}
