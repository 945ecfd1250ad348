package kontor.app.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.kernel.Name;
import kontor.kernel.Shape;
import kontor.kernel.Text;

/// Complaints as anybody's spreadsheet has them. A column that nobody maps is left out; several may go into the words;
/// what does not fit its field, such as a wish in the customer's own words, goes into the words under its header, so
/// that nothing is lost and no complaint turned away for it. Only a day that cannot be read refuses its row.
final class ComplaintColumns implements Mapping {

    private static final String WORDS = "words";
    private static final String CUSTOMER = "customer";
    private static final String NAME = "name";
    private static final String ON = "on";

    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

    /// A column and where it goes.
    ///
    /// @param days how its days are written
    private record Goes(int column, String header, Shape.Field field, List<DateTimeFormatter> days) {}

    private final int width;
    private final List<Goes> columns;
    private final Map<String, String> usual;
    private final CustomerMatch customers;

    private ComplaintColumns(int width, List<Goes> columns, Map<String, String> usual, CustomerMatch customers) {
        this.width = width;
        this.columns = columns;
        this.usual = usual;
        this.customers = customers;
    }

    /// @param map `HEADER=FIELD`, `HEADER=on:PATTERN` for days written otherwise, `*FIELD=VALUE` for what holds where a
    ///            row says nothing
    /// @throws Stop where a header or a field is unknown, or nothing goes into the words
    static ComplaintColumns of(Line line, Shape<?> shape, String file, List<String> header, List<String> map)
            throws Stop {
        var named = new LinkedHashMap<String, String>();
        var usual = new LinkedHashMap<String, String>();
        for (var pair : map) {
            int at = pair.lastIndexOf('=');
            if (at <= 0) throw Stop.usage("import.map", pair);
            var from = pair.substring(0, at).strip();
            var to = pair.substring(at + 1).strip();
            if (from.startsWith("*"))
                usual.put(field(shape, file, from, from.substring(1)).name(), to);
            else if (header.contains(from)) named.put(from, to);
            else throw Stop.usage("import.map.column", from, String.join(", ", header));
        }
        var columns = new ArrayList<Goes>();
        for (int i = 0; i < header.size(); i++) {
            var to = named.getOrDefault(header.get(i), Headers.camel(header.get(i)));
            var fits = shape.fields().stream().anyMatch(f -> f.name().equals(to));
            if (fits || named.containsKey(header.get(i)) && !to.equals(Headers.NONE))
                columns.add(goes(shape, file, i, header.get(i), to));
        }
        if (columns.stream().noneMatch(c -> c.field().name().equals(WORDS)))
            throw Stop.refused(Text.of("import.column.missing", file, WORDS, Headers.names(shape)));
        tell(line, header, columns);
        return new ComplaintColumns(header.size(), List.copyOf(columns), usual, new CustomerMatch(line));
    }

    private static Goes goes(Shape<?> shape, String file, int column, String header, String to) throws Stop {
        if (!to.startsWith(ON + ":")) return new Goes(column, header, field(shape, file, header, to), DAYS);
        try {
            var days = DateTimeFormatter.ofPattern(to.substring(ON.length() + 1), Locale.ROOT);
            return new Goes(column, header, field(shape, file, header, ON), List.of(days));
        } catch (IllegalArgumentException e) {
            throw Stop.usage("import.map.days", to.substring(ON.length() + 1));
        }
    }

    private static Shape.Field field(Shape<?> shape, String file, String column, String name) throws Stop {
        return shape.fields().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Stop.refused(Text.of("import.map.field", file, column, name, Headers.names(shape))));
    }

    private static void tell(Line line, List<String> header, List<Goes> columns) {
        for (var column : columns)
            line.say("import.map.goes", column.header(), column.field().name());
        var left = header.stream()
                .filter(h -> columns.stream().noneMatch(c -> c.header().equals(h)))
                .toList();
        if (!left.isEmpty()) line.say("import.map.left", String.join(", ", left));
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public Read read(List<String> cells, boolean decimalComma) {
        var fields = new LinkedHashMap<String, Object>();
        var words = new ArrayList<String>();
        var severalWords =
                columns.stream().filter(c -> c.field().name().equals(WORDS)).count() > 1;
        for (var goes : columns) {
            var cell = cells.get(goes.column()).strip();
            if (cell.isEmpty()) continue;
            var name = goes.field().name();
            if (name.equals(ON)) {
                var day = day(goes, cell);
                if (day.isEmpty()) return new Read.Not(Reason.of("day", goes.header(), cell));
                fields.put(ON, day.get().toString());
            } else if (name.equals(WORDS)) words.add(severalWords ? goes.header() + ": " + cell : cell);
            else if (!put(fields, goes.field(), cell)) words.add(goes.header() + ": " + cell);
        }
        stranger(cells, fields, words);
        usual.forEach((field, value) -> fields.putIfAbsent(field, value));
        if (!words.isEmpty()) fields.put(WORDS, String.join("\n", words));
        if (!fields.containsKey(WORDS)) return new Read.Not(Reason.of("words"));
        if (!fields.containsKey(CUSTOMER) && !fields.containsKey(NAME) && !fields.containsKey("order"))
            return new Read.Not(Reason.of("person"));
        return new Read.Fields(fields);
    }

    /// Whether the cell fits its field and is kept there.
    private boolean put(Map<String, Object> fields, Shape.Field field, String cell) {
        if (field.name().equals(CUSTOMER)) {
            customers.of(cell).ifPresent(number -> fields.putIfAbsent(CUSTOMER, number));
            return true;
        }
        return field.kind().read(cell).isPresent() && fields.putIfAbsent(field.name(), cell) == null;
    }

    /// A customer who is none of ours is at least a name.
    private void stranger(List<String> cells, Map<String, Object> fields, List<String> words) {
        if (fields.containsKey(CUSTOMER)) return;
        for (var goes : columns) {
            var cell = cells.get(goes.column()).strip();
            if (!goes.field().name().equals(CUSTOMER) || cell.isEmpty()) continue;
            if (fields.containsKey(NAME) || !Name.fits(cell)) words.add(goes.header() + ": " + cell);
            else fields.put(NAME, cell);
        }
    }

    private static Optional<LocalDate> day(Goes goes, String cell) {
        for (var days : goes.days()) {
            try {
                var stamp =
                        days == DateTimeFormatter.ISO_LOCAL_DATE && cell.length() > 10 ? cell.substring(0, 10) : cell;
                return Optional.of(LocalDate.parse(stamp, days));
            } catch (DateTimeException notSo) {
                continue;
            }
        }
        return Optional.empty();
    }
}
