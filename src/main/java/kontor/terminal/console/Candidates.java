package kontor.terminal.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kontor.kernel.Column;
import kontor.kernel.CommandSpec;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.terminal.Lookup;
import kontor.terminal.forms.Cell;
import kontor.terminal.forms.Choices;

/// What a field can be filled with: records looked up while typing, or the words of a choice. It opens in place,
/// under
/// the field, and remembers the records it has seen.
final class Candidates {

    private static final int MOST = 6;

    /// @param value what goes into the field
    /// @param shown what stands beside it
    record Candidate(String value, String shown, Optional<Row> row) {}

    private final Stage stage;
    private final Map<Class<?>, Map<String, Row>> known = new HashMap<>();
    private List<Candidate> found = List.of();
    private Optional<Lookup> lookup = Optional.empty();
    private boolean open;
    private int at = -1;
    private int asked;

    Candidates(Stage stage) {
        this.stage = stage;
    }

    boolean open() {
        return open;
    }

    int at() {
        return at;
    }

    List<Candidate> found() {
        return found;
    }

    void close() {
        open = false;
        at = -1;
        asked++;
    }

    /// The lookup of a field, where it has one that may be read.
    Optional<Lookup> of(Cell cell) {
        if (cell.input() != Cell.Input.LOOKUP) return Optional.empty();
        return stage.atlas()
                .lookup(cell.field().type().asSubclass(RecordNumber.class), stage::sees)
                .filter(l -> stage.rights().may(l.view()));
    }

    /// Looks for what was typed so far, and opens.
    void search(Cell cell, String typed) {
        lookup = of(cell);
        at = -1;
        if (cell.input() == Cell.Input.CHOICE) {
            found = Choices.matching(cell.field().type(), typed, stage.texts(), stage.lang()).stream()
                    .map(c -> new Candidate(c.shown(), "", Optional.empty()))
                    .toList();
            open = true;
        } else if (lookup.isPresent()) look(lookup.get(), typed);
        else close();
    }

    /// Reads a record again that has been seen, and what is open to choose from.
    void again(Cell cell, String number) {
        var in = of(cell);
        if (in.isEmpty() || known(cell, number).isEmpty()) return;
        stage.beside(
                () -> stage.house().reads().one(stage.actor(), in.get().view(), number.strip()),
                row -> row.ifPresent(r -> remember(in.get(), r)));
    }

    private void look(Lookup in, String typed) {
        var number = ++asked;
        var query = Query.first(MOST).typed(typed);
        open = true;
        stage.beside(() -> stage.house().reads().page(stage.actor(), in.view(), query), outcome -> {
            if (number != asked || !(outcome instanceof Outcome.Done<List<Row>>(var rows))) return;
            rows.forEach(r -> remember(in, r));
            found = rows.stream()
                    .map(r -> new Candidate(r.wire(0), beside(in.shows(), r), Optional.of(r)))
                    .toList();
        });
    }

    /// Columns of a row in one line.
    String beside(List<String> columns, Row row) {
        var parts = new ArrayList<String>();
        for (var column : columns)
            row.view()
                    .find(column)
                    .map(c -> said(row, c))
                    .filter(s -> !s.isEmpty())
                    .ifPresent(parts::add);
        return String.join("  ", parts);
    }

    /// A price needs no label, how many there are does.
    private String said(Row row, Column<?> column) {
        var value = TablePaint.value(stage, row, row.view().at(column.name()));
        if (value.isEmpty() || column.kind().type() != Quantity.class) return value;
        return value + " " + TablePaint.header(stage, row.view(), column).toLowerCase(Locale.ROOT);
    }

    private void remember(Lookup in, Row row) {
        known.computeIfAbsent(in.kind(), _ -> new HashMap<>()).put(row.wire(0), row);
    }

    /// The record a field names, if it has been seen.
    Optional<Row> known(Cell cell, String number) {
        return Optional.ofNullable(
                known.getOrDefault(cell.field().type(), Map.of()).get(number.strip()));
    }

    /// Finds what was typed: the record with that number, or else the first that the letters find.
    ///
    /// @param then hears of it; of nothing where there is none
    void resolve(Cell cell, String typed, Consumer<Optional<String>> then) {
        var in = of(cell);
        if (in.isEmpty() || known(cell, typed).isPresent()) {
            then.accept(Optional.of(typed.strip()));
            return;
        }
        stage.beside(() -> find(in.get(), typed.strip()), row -> {
            row.ifPresent(r -> remember(in.get(), r));
            then.accept(row.map(r -> r.wire(0)));
        });
    }

    private Optional<Row> find(Lookup in, String typed) {
        var reads = stage.house().reads();
        var exact = reads.one(stage.actor(), in.view(), typed);
        if (exact.isPresent()) return exact;
        var page = reads.page(stage.actor(), in.view(), Query.first(1).typed(typed));
        return page instanceof Outcome.Done<List<Row>>(var rows) ? rows.stream().findFirst() : Optional.empty();
    }

    /// The command that makes a new record in place.
    Optional<CommandSpec<?>> creates() {
        return lookup.flatMap(Lookup::creates).flatMap(stage::allowed);
    }

    /// How many lines can be chosen from.
    int size() {
        return found.size() + (creates().isPresent() ? 1 : 0);
    }

    void move(int steps) {
        at = Math.clamp(at + (long) steps, -1, size() - 1);
    }

    Optional<Candidate> chosen() {
        return at >= 0 && at < found.size() ? Optional.of(found.get(at)) : Optional.empty();
    }

    /// Whether the line that makes a new record is chosen.
    boolean choseNew() {
        return at >= 0 && at == found.size() && creates().isPresent();
    }
}
