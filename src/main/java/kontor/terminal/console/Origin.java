package kontor.terminal.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.Seen;
import kontor.kernel.Shape;
import kontor.kernel.View;
import kontor.terminal.FormSpec;
import kontor.terminal.forms.Cell;
import kontor.terminal.forms.Content;
import kontor.terminal.forms.Filled;
import kontor.terminal.forms.Layout;
import kontor.terminal.forms.Typed;

/// What the record that a form changes was like when it was put into the form, and what has become of it since.
/// Only commands that carry a mark of what was seen ([Seen]) have one.
final class Origin {

    /// A field that somebody else has changed.
    ///
    /// @param path   which, such as `phone` or `lines[2].quantity`
    /// @param cell   which it is of the form, or of one of its lines
    /// @param was    as it was put into the form
    /// @param theirs as it is now
    /// @param mine   as it stands in the form
    record Difference(String path, Cell cell, String was, String theirs, String mine) {

        /// Such as `Telephone`, or `2 Quantity` in a line.
        String label(String field) {
            return path.indexOf('[') < 0
                    ? field
                    : path.substring(path.indexOf('[') + 1, path.indexOf(']')) + " " + field;
        }

        /// Whether it was changed in the form too.
        boolean both() {
            return !mine.equals(was) && !mine.equals(theirs);
        }
    }

    private static final String DRAFT = "was:";

    /// As many as a command takes at most, and no record has more.
    private static final int MOST_LINES = 1000;

    private final Stage stage;
    private final CommandSpec<?> command;
    private final Layout layout;
    private Map<String, String> was = Map.of();

    Origin(Stage stage, CommandSpec<?> command, Layout layout) {
        this.stage = stage;
        this.command = command;
        this.layout = layout;
    }

    /// Whether the form changes a record that somebody else may change meanwhile.
    boolean watches() {
        var fields = command.shape().fields();
        return fields.getFirst().type() == command.result()
                && fields.stream().anyMatch(f -> f.type() == Seen.class)
                && view().isPresent();
    }

    boolean known() {
        return !was.isEmpty();
    }

    /// Whether it is this record that was put into the form.
    boolean is(String number) {
        return number.equals(was.get(layout.head().getFirst().path()));
    }

    /// These texts were put into the form, by their paths.
    void was(Map<String, String> texts) {
        was = Map.copyOf(texts);
    }

    /// The mark of what was put into the form.
    @SuppressWarnings("unchecked")
    Optional<Seen> seen(Typed.Reader reader) {
        if (was.isEmpty()) return Optional.empty();
        var content = Content.empty(layout).filled(was, layout);
        var tree = Filled.of(layout, content, reader).tree();
        return command.shape().read(tree) instanceof Shape.Read.Good<?>(var record)
                ? Optional.of(Seen.of((Command<RecordNumber>) record))
                : Optional.empty();
    }

    private Optional<View> view() {
        return stage.atlas()
                .card(command.result(), stage::sees)
                .map(c -> c.header())
                .filter(stage.rights()::may);
    }

    /// Whether a change of these tables may have changed the record.
    boolean touchedBy(Set<String> tables) {
        return view().filter(v -> stage.house().reads().tables(v).stream().anyMatch(tables::contains))
                .isPresent();
    }

    /// The record as it is now, as texts of the form; nothing where it is gone. Not on the session's thread.
    Map<String, String> read(String number, Typed.Reader reader) {
        var row = view().flatMap(v -> stage.house().reads().one(stage.actor(), v, number));
        return row.map(r -> texts(r, reader)).orElse(Map.of());
    }

    private Map<String, String> texts(Row row, Typed.Reader reader) {
        var first = Map.<String, Object>of(layout.head().getFirst().path(), row.wire(0));
        var tree = new HashMap<>(Actions.known(command, first, row));
        var lines =
                stage.atlas().form(command).lines().filter(of -> stage.rights().may(of.view()));
        if (layout.grid().isPresent() && lines.isPresent())
            tree.put(layout.grid().get().name(), lines(lines.get(), row));
        return Filled.texts(tree, layout, reader);
    }

    private List<Map<String, Object>> lines(FormSpec.Lines of, Row record) {
        var query = Query.first(MOST_LINES)
                .where(
                        of.column(),
                        record.get(record.view().columns().getFirst().name()).orElseThrow());
        return switch (stage.house().reads().page(stage.actor(), of.view(), query)) {
            case Outcome.Done<List<Row>>(var rows) ->
                rows.stream().map(row -> line(of, row)).toList();
            case Outcome.Refused<List<Row>> _ -> List.of();
        };
    }

    private static Map<String, Object> line(FormSpec.Lines of, Row row) {
        var tree = new HashMap<String, Object>();
        of.fields().forEach((field, column) -> {
            var text = row.wire(row.view().at(column));
            if (!text.isEmpty()) tree.put(field, text);
        });
        return tree;
    }

    /// What is otherwise now than it was.
    List<Difference> against(Map<String, String> theirs, Content mine) {
        var mineNow = mine.texts(layout);
        var all = new ArrayList<Difference>();
        var paths = new LinkedHashSet<String>();
        layout.head().forEach(cell -> paths.add(cell.path()));
        paths.addAll(was.keySet());
        paths.addAll(theirs.keySet());
        for (var path : paths) {
            var before = was.getOrDefault(path, "");
            var now = theirs.getOrDefault(path, "");
            var mineThere = mineNow.getOrDefault(path, "");
            if (!before.equals(now))
                layout.spot(path)
                        .ifPresent(spot -> all.add(new Difference(path, layout.cell(spot), before, now, mineThere)));
        }
        return all;
    }

    /// As it is kept with a draft.
    Map<String, String> kept() {
        return was.entrySet().stream().collect(Collectors.toMap(e -> DRAFT + e.getKey(), Map.Entry::getValue));
    }

    /// As it was kept with a draft.
    void resumes(Map<String, String> draft) {
        var texts = new HashMap<String, String>();
        draft.forEach((path, text) -> {
            if (path.startsWith(DRAFT)) texts.put(path.substring(DRAFT.length()), text);
        });
        was(texts);
    }

    /// What a draft holds apart from it.
    static Map<String, String> without(Map<String, String> draft) {
        var texts = new java.util.LinkedHashMap<>(draft);
        texts.keySet().removeIf(path -> path.startsWith(DRAFT));
        return texts;
    }
}
