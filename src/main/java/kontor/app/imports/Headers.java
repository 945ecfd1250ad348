package kontor.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.app.line.Stop;
import kontor.kernel.Shape;
import kontor.kernel.Text;

/// Which column of a file is which field of a command.
///
/// @param fields of each column; none where the column is left out
record Headers(List<Optional<Shape.Field>> fields) implements Mapping {

    /// Stands for "leave this column out" behind the `=` of `--map`.
    static final String NONE = "-";

    /// @param map `header=field` pairs, as given to `--map`
    /// @throws Stop where a column is unknown or comes twice, or a field that must be there is missing
    static Headers of(String file, List<String> header, Shape<?> shape, List<String> map) throws Stop {
        var named = pairs(map, header);
        var seen = new HashSet<String>();
        var fields = new ArrayList<Optional<Shape.Field>>();
        for (var column : header) {
            var name = named.getOrDefault(column, camel(column));
            if (NONE.equals(name)) {
                fields.add(Optional.empty());
                continue;
            }
            var field = field(shape, name);
            if (field.isEmpty()) throw Stop.refused(Text.of("import.column.unknown", file, column, names(shape)));
            if (!seen.add(field.get().name())) throw Stop.refused(Text.of("import.column.twice", file, name));
            fields.add(field);
        }
        for (var field : shape.fields()) {
            if (!field.optional() && !seen.contains(field.name())) {
                throw Stop.refused(Text.of("import.column.missing", file, field.name(), names(shape)));
            }
        }
        return new Headers(List.copyOf(fields));
    }

    private static Map<String, String> pairs(List<String> map, List<String> header) throws Stop {
        var named = new HashMap<String, String>();
        for (var pair : map) {
            int at = pair.lastIndexOf('=');
            if (at <= 0) throw Stop.usage("import.map", pair);
            var column = pair.substring(0, at).strip();
            if (!header.contains(column)) throw Stop.usage("import.map.column", column, String.join(", ", header));
            named.put(column, pair.substring(at + 1).strip());
        }
        return named;
    }

    /// `org-number`, as lists are exported, is `orgNumber`.
    static String camel(String column) {
        var out = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            var c = column.charAt(i);
            if (c == '-' && i + 1 < column.length()) out.append(Character.toUpperCase(column.charAt(++i)));
            else out.append(c);
        }
        return out.toString();
    }

    private static Optional<Shape.Field> field(Shape<?> shape, String name) {
        return shape.fields().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    static String names(Shape<?> shape) {
        return String.join(", ", shape.fields().stream().map(Shape.Field::name).toList());
    }

    @Override
    public int width() {
        return fields.size();
    }

    /// A row's cells by their fields; empty cells are left out.
    @Override
    public Read read(List<String> cells, boolean decimalComma) {
        var tree = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var cell = cells.get(i).strip();
            if (field.isEmpty() || cell.isEmpty()) continue;
            var figures = decimalComma && field.get().kind().figures();
            tree.put(field.get().name(), figures ? plain(cell) : cell);
        }
        return new Read.Fields(tree);
    }

    private static String plain(String figure) {
        return figure.matches("-?[0-9 \\u00A0\\u202F]+(,[0-9]+)?")
                ? figure.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.')
                : figure;
    }
}
