package kontor.terminal.console;

import java.util.List;
import java.util.Optional;
import kontor.kernel.CommandSpec;
import kontor.terminal.FormSpec;
import kontor.terminal.forms.Cell;
import kontor.terminal.forms.Editing;
import kontor.terminal.forms.Layout;
import kontor.terminal.forms.Spot;
import kontor.terminal.forms.Typed;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// Paints a form: a field a row, then the lines as a table; what is wrong stands under its field, and what can be
/// chosen
/// opens there.
final class FormPaint {

    private final Stage stage;
    private final CommandSpec<?> command;
    private final FormSpec spec;
    private final Editing editing;
    private final Candidates candidates;
    private final FormSums sums;
    private final Beside beside;
    private int top;

    FormPaint(
            Stage stage, CommandSpec<?> command, FormSpec spec, Editing editing, Candidates candidates, Beside beside) {
        this.stage = stage;
        this.command = command;
        this.spec = spec;
        this.editing = editing;
        this.candidates = candidates;
        this.beside = beside;
        this.sums = new FormSums(stage, spec, editing, candidates);
    }

    void paint(Canvas work, Typed.Reader reader) {
        beside.paint(work, form(beside.form(work), reader));
    }

    /// Says how many rows it took.
    private int form(Canvas work, Typed.Reader reader) {
        var strips = new Strips(work.columns());
        head(strips, work.columns());
        editing.layout().grid().ifPresent(grid -> grid(strips, grid, work.columns(), reader));
        var focus = strips.focusRow();
        var end = Math.min(strips.size() - 1, focus + strips.below());
        top = Math.clamp(top, Math.max(0, Math.min(focus, end - work.rows() + 1)), focus);
        strips.paint(work, top);
        return strips.size();
    }

    private void head(Strips strips, int columns) {
        var cells = editing.layout().head();
        var label = cells.stream().mapToInt(c -> Cells.width(label(c))).max().orElse(0);
        label = Math.min(label, columns / 2);
        for (int i = 0; i < cells.size(); i++) {
            var spot = new Spot(Spot.HEAD, i);
            var cell = cells.get(i);
            strips.line();
            strips.put(1, Cells.left(label(cell), label), Style.LABEL);
            var x = label + 3;
            var room = columns - x - 1;
            if (cell.input() == Cell.Input.AREA) area(strips, spot, x, Math.min(cell.width(), room));
            else {
                var width = Math.min(cell.width(), room);
                field(strips, spot, cell, x, width, false);
                beside(strips, cell, spot, x, columns);
            }
            under(strips, spot, x, columns);
        }
    }

    private String label(Cell cell) {
        return cell.label(command, stage.texts(), stage.lang());
    }

    /// The record that the field names: beside it, in a narrow window below it.
    private void beside(Strips strips, Cell cell, Spot spot, int x, int columns) {
        var narrow = columns < 60;
        var at = narrow ? x : x + cell.width() + 2;
        shown(cell, cell.path(), editing.content().at(spot))
                .filter(t -> !t.isEmpty())
                .ifPresent(text -> {
                    if (narrow) strips.line();
                    strips.put(at, Cells.fit(text, columns - at - 1), Style.STRONG);
                });
    }

    /// What stands beside a field that names a record.
    private Optional<String> shown(Cell cell, String path, String number) {
        if (number.isBlank()) return Optional.empty();
        return candidates.known(cell, number).map(row -> candidates.beside(columns(cell, path), row));
    }

    private List<String> columns(Cell cell, String path) {
        var said = spec.shown().getOrDefault(path, List.of());
        return said.isEmpty() ? candidates.of(cell).map(l -> l.shows()).orElse(List.of()) : said;
    }

    private void field(Strips strips, Spot spot, Cell cell, int x, int width, boolean figures) {
        var here = spot.equals(editing.spot());
        var text = here ? editing.edit().text() : editing.content().at(spot);
        if (text.isEmpty() && !here && figures && usual(spot, cell).isPresent()) {
            strips.put(x, Cells.right(usual(spot, cell).get(), width), Style.DIM);
            return;
        }
        if (cell.input() == Cell.Input.PASSWORD) text = "*".repeat(text.length());
        if (!here) {
            strips.put(x, figures ? Cells.right(text, width) : Cells.left(text, width), Style.FIELD);
            return;
        }
        var before = Cells.width(
                text.substring(0, Math.min(text.length(), editing.edit().cursor())));
        var skip = Math.max(0, before - width + 1);
        strips.put(
                x,
                Cells.left(skip == 0 ? text : text.substring(Math.min(text.length(), skip)), width),
                Style.FIELD_FOCUS);
        strips.focus(x + before - skip);
    }

    /// What counts where nothing is typed: the same column of the record that the line names, unless the form says of
    /// the
    /// field that nothing stands beside it: what is bought does not cost what it is sold for.
    private Optional<String> usual(Spot spot, Cell cell) {
        if (spot.inHead()) return Optional.empty();
        var grid = editing.layout().grid().orElseThrow();
        if (spec.shown().containsKey(grid.name() + "." + cell.path())) return Optional.empty();
        var cells = grid.cells();
        for (int i = 0; i < cells.size(); i++) {
            var row = candidates.known(cells.get(i), editing.content().at(new Spot(spot.line(), i)));
            var column = row.flatMap(r -> r.view().find(cell.name()))
                    .filter(c -> c.kind() == cell.field().kind());
            if (row.isPresent() && column.isPresent())
                return Optional.of(TablePaint.value(
                        stage, row.get(), row.get().view().at(column.get().name())));
        }
        return Optional.empty();
    }

    private void area(Strips strips, Spot spot, int x, int width) {
        var here = spot.equals(editing.spot());
        var edit = editing.edit();
        var text = here ? edit.text() : editing.content().at(spot);
        var style = here ? Style.FIELD_FOCUS : Style.FIELD;
        var rows = Area.rows(text, width);
        var place = here ? Area.place(text, edit.cursor(), width) : new Area.Place(0, 0);
        var most = Math.clamp(rows.size(), 3, 6);
        var first = Math.clamp(place.row() - most + 1, 0, Math.max(0, rows.size() - most));
        for (int i = 0; i < most; i++) {
            if (i > 0) strips.line();
            var row = first + i < rows.size() ? rows.get(first + i) : "";
            strips.put(x, Cells.left(row, width), style);
            if (here && first + i == place.row()) strips.focus(x + place.column());
        }
    }

    /// What is wrong with the field, or what can be chosen for it.
    private void under(Strips strips, Spot spot, int x, int columns) {
        var wrong = editing.wrong().get(spot);
        if (wrong != null) {
            var whole = wrong.key().startsWith("console.wrong.");
            var text = "! " + (whole ? stage.say(wrong) : stage.say("console.wanted", stage.say(wrong)));
            for (var line : Wrap.lines(text, Math.max(10, columns - x - 1))) {
                strips.line();
                strips.put(x, line, Style.ERROR);
                if (spot.equals(editing.spot())) strips.behind();
            }
        }
        if (spot.equals(editing.spot()) && candidates.open()) choices(strips, x, columns);
    }

    private void choices(Strips strips, int x, int columns) {
        var found = candidates.found();
        var width = found.stream().mapToInt(c -> Cells.width(c.value())).max().orElse(0);
        for (int i = 0; i < found.size(); i++) {
            var c = found.get(i);
            var text = " " + Cells.left(c.value(), width) + (c.shown().isEmpty() ? "" : "  " + c.shown());
            choice(strips, x, columns, text, i == candidates.at());
        }
        candidates
                .creates()
                .ifPresent(maker -> choice(
                        strips,
                        x,
                        columns,
                        " + " + stage.title(maker)
                                + (editing.edit().text().isBlank()
                                        ? ""
                                        : " \"" + editing.edit().text() + "\""),
                        candidates.at() == found.size()));
        if (candidates.size() == 0) choice(strips, x, columns, " " + stage.say("console.list.empty"), false);
    }

    private void choice(Strips strips, int x, int columns, String text, boolean chosen) {
        strips.line();
        strips.put(x - 1, chosen ? ">" : " ", Style.STRONG);
        strips.put(x, Cells.left(text, Math.clamp(columns - x - 1, 1, 60)), chosen ? Style.SELECTED : Style.PLAIN);
        strips.behind();
    }

    private void grid(Strips strips, Layout.Grid grid, int columns, Typed.Reader reader) {
        var places = GridColumns.of(
                grid,
                columns,
                spec,
                this::named,
                c -> c.label(command, stage.texts(), stage.lang()),
                editing.spot().inHead() ? -1 : editing.spot().cell());
        strips.line();
        strips.line();
        strips.put(0, " ".repeat(columns), Style.HEADER);
        strips.put(1, "#", Style.HEADER);
        for (var place : places) strips.put(place.x(), place.aligned(place.heading(stage)), Style.HEADER);
        var lines = editing.content().lines();
        for (int line = 0; line < lines.size(); line++) {
            strips.line();
            strips.put(1, Integer.toString(line + 1), Style.DIM);
            for (var place : places) one(strips, grid, place, line, reader);
            for (int i = 0; i < grid.cells().size(); i++) {
                var spot = new Spot(line, i);
                var x = GridColumns.x(places, i).orElse(4);
                if (spot.equals(editing.spot()) || editing.wrong().containsKey(spot))
                    under(strips, spot, Math.min(x, columns / 2), columns);
            }
        }
    }

    private boolean named(Cell cell) {
        return candidates.of(cell).isPresent();
    }

    private void one(Strips strips, Layout.Grid grid, GridColumns.Place place, int line, Typed.Reader reader) {
        var blank = editing.content().blank(line);
        switch (place.what()) {
            case FIELD -> {
                var cell = grid.cells().get(place.cell());
                field(
                        strips,
                        new Spot(line, place.cell()),
                        cell,
                        place.x(),
                        place.width(),
                        cell.input() == Cell.Input.FIGURE);
            }
            case NAME -> {
                var cell = grid.cells().get(place.cell());
                var text = shown(
                                cell,
                                grid.name() + "." + cell.path(),
                                editing.content().at(new Spot(line, place.cell())))
                        .orElse("");
                strips.put(place.x(), Cells.left(text, place.width()), Style.PLAIN);
            }
            case SUM -> {
                if (!blank)
                    sums.sum(line, reader)
                            .ifPresent(m -> strips.put(
                                    place.x(),
                                    Cells.right(stage.texts().shown(m, stage.lang()), place.width()),
                                    Style.PLAIN));
            }
        }
    }

    /// The sum of all lines, where the form has one.
    String total() {
        return sums.total();
    }
}
