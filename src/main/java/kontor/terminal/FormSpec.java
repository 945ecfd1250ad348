package kontor.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kontor.kernel.Money;
import kontor.kernel.Row;
import kontor.kernel.View;

/// What a form knows beyond its command's fields. A command without one still has a form.
///
/// @param command  the command's name
/// @param then     a command given right after it, with the number it returned as its first field
/// @param destructive whether the record's number must be typed before it is done
/// @param leftOut  fields the form does not show, by path such as `lines.discount`
/// @param defaults what a field holds when the form opens, as in a line of a batch file
/// @param shown    by path of a field that names a record: the columns of its lookup that are shown beside it
/// @param sum      what a line comes to
/// @param beside   what is shown beside the form, or below it in a narrow window
/// @param lines    where the lines of the record that it changes are read
public record FormSpec(
        String command,
        Optional<String> then,
        boolean destructive,
        List<String> leftOut,
        Map<String, Object> defaults,
        Map<String, List<String>> shown,
        Optional<Function<Line, Optional<Money>>> sum,
        Optional<Beside> beside,
        Optional<Lines> lines) {

    /// Rows that belong to what a field names, shown while the form is filled in.
    ///
    /// @param view    whose rows
    /// @param column  the column that has the field's value
    /// @param path    of the field
    /// @param columns empty for a list of the rows; else the columns of the first row that are read out
    public record Beside(View view, String column, String path, List<String> columns) {}

    /// The lines of a record, as rows in their order.
    ///
    /// @param view   whose rows
    /// @param column the column that has the record's number
    /// @param fields the column of each field of a line
    public record Lines(View view, String column, Map<String, String> fields) {}

    /// A line of the form while it is filled in.
    public interface Line {

        /// The value of a field of the line, if it holds one.
        <T> Optional<T> value(String field, Class<T> type);

        /// The looked-up row of a field that names a record.
        Optional<Row> looked(String field);
    }

    public static FormSpec of(String command) {
        return new FormSpec(
                command,
                Optional.empty(),
                false,
                List.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Once done, this is done too: placing an order confirms it.
    public FormSpec thenAlso(String next) {
        return new FormSpec(command, Optional.of(next), destructive, leftOut, defaults, shown, sum, beside, lines);
    }

    /// It undoes work: the record's number must be typed first.
    public FormSpec destroys() {
        return new FormSpec(command, then, true, leftOut, defaults, shown, sum, beside, lines);
    }

    public FormSpec without(String... paths) {
        var more = new ArrayList<>(leftOut);
        more.addAll(List.of(paths));
        return new FormSpec(command, then, destructive, List.copyOf(more), defaults, shown, sum, beside, lines);
    }

    public FormSpec starts(String path, Object value) {
        var more = new LinkedHashMap<>(defaults);
        more.put(path, value);
        return new FormSpec(command, then, destructive, leftOut, Map.copyOf(more), shown, sum, beside, lines);
    }

    /// Beside the field stand these columns of the record it names; empty for the lookup's own. Said of a field that
    /// names
    /// none, nothing is shown of the line's record where it is left empty.
    public FormSpec shows(String path, String... columns) {
        var more = new LinkedHashMap<>(shown);
        more.put(path, List.of(columns));
        return new FormSpec(command, then, destructive, leftOut, defaults, Map.copyOf(more), sum, beside, lines);
    }

    public FormSpec sum(Function<Line, Optional<Money>> of) {
        return new FormSpec(command, then, destructive, leftOut, defaults, shown, Optional.of(of), beside, lines);
    }

    /// Beside the form stand the rows of a view whose column has the field's value: a customer's earlier complaints.
    public FormSpec beside(View view, String column, String path) {
        return with(new Beside(view, column, path, List.of()));
    }

    /// Beside the form stands what the record that a field names says in these columns.
    public FormSpec reads(View view, String path, String... columns) {
        return with(new Beside(view, view.columns().getFirst().name(), path, List.of(columns)));
    }

    /// The form begins with the lines that the record has.
    public FormSpec lines(View view, String column, Map<String, String> fields) {
        var read = new Lines(view, column, Map.copyOf(fields));
        return new FormSpec(command, then, destructive, leftOut, defaults, shown, sum, beside, Optional.of(read));
    }

    private FormSpec with(Beside shows) {
        return new FormSpec(command, then, destructive, leftOut, defaults, shown, sum, Optional.of(shows), lines);
    }
}
