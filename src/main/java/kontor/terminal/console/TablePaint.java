package kontor.terminal.console;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import kontor.kernel.Column;
import kontor.kernel.Column.Use;
import kontor.kernel.Lang;
import kontor.kernel.Row;
import kontor.kernel.View;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// Paints rows as a table: as many columns as the width bears, the texts widened with what is left.
final class TablePaint {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM. HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    /// A column as it is painted.
    private record Painted(Column<?> column, int place, String header, int width) {}

    /// How a row is painted.
    private record Drawn(Style style, String mark) {}

    private TablePaint() {}

    /// Paints the head and the rows.
    ///
    /// @param focused whether the keys go here
    /// @param hidden  columns that are not wanted
    static void paint(
            Stage stage, Canvas area, RowTable table, ListScreen screen, boolean focused, Set<String> hidden) {
        var bars = Bars.of(table, screen);
        var columns = columns(stage, table.view(), area.columns() - 2, bars.isPresent() ? Bars.LEAST + 1 : 0, hidden);
        head(area, columns);
        if (focused) area.cursor(0, 1);
        var height = area.rows() - 1;
        var top = table.top(height);
        if (table.rows().isEmpty() && table.loaded()) area.put(2, 2, stage.say("console.list.empty"), Style.DIM);
        for (int i = 0; i < height && top + i < table.rows().size(); i++) {
            var row = table.rows().get(top + i);
            var chosen = top + i == table.at();
            var drawn = new Drawn(
                    style(screen.marked().apply(row), chosen && focused, marked(table, row)),
                    mark(screen, table, row, chosen));
            var end = line(stage, area.part(0, i + 1, area.columns(), 1), row, columns, drawn);
            var room = area.part(end, i + 1, area.columns() - end, 1);
            bars.ifPresent(b -> b.paint(room, row, drawn.style()));
            if (chosen && focused) area.cursor(0, i + 1);
        }
    }

    private static boolean marked(RowTable table, Row row) {
        return table.marked().contains(row.wire(0));
    }

    private static Style style(Tone tone, boolean chosen, boolean marked) {
        if (chosen) return Style.SELECTED;
        if (marked) return Style.MARKED;
        return switch (tone) {
            case USUAL -> Style.PLAIN;
            case QUIET -> Style.DIM;
            case GOOD -> Style.GOOD;
            case WARNING -> Style.WARNING;
            case ALARM -> Style.ERROR;
        };
    }

    private static String mark(ListScreen screen, RowTable table, Row row, boolean chosen) {
        if (marked(table, row)) return "*";
        if (screen.marked().apply(row) == Tone.ALARM) return "!";
        return chosen ? ">" : " ";
    }

    private static void head(Canvas area, List<Painted> columns) {
        area.put(0, 0, " ".repeat(area.columns()), Style.HEADER);
        var x = 1;
        for (var c : columns) {
            area.put(x, 0, aligned(c, c.header()), Style.HEADER);
            x += c.width() + 1;
        }
    }

    private static int line(Stage stage, Canvas area, Row row, List<Painted> columns, Drawn drawn) {
        area.put(0, 0, drawn.mark() + " ".repeat(area.columns() - 1), drawn.style());
        var x = 1;
        for (var c : columns) {
            area.put(x, 0, aligned(c, value(stage, row, c.place())), drawn.style());
            x += c.width() + 1;
        }
        return x;
    }

    private static String aligned(Painted c, String text) {
        return c.column().kind().figures() ? Cells.right(text, c.width()) : Cells.left(text, c.width());
    }

    /// A cell's value in the reader's words, on one line.
    static String value(Stage stage, Row row, int place) {
        var value = row.values().get(place);
        if (value == null) return "";
        if (value instanceof Instant moment) return moment(stage, moment);
        return stage.texts().shown(value, stage.lang()).replace('\n', ' ');
    }

    private static String moment(Stage stage, Instant moment) {
        var there = moment.atZone(stage.house().zone());
        if (there.toLocalDate().equals(stage.house().today())) return CLOCK.format(there);
        return (stage.lang() == Lang.NB ? DAY : ISO_DAY).format(there);
    }

    static String header(Stage stage, View view, Column<?> column) {
        var own = "view." + view.name() + "." + column.name();
        return stage.texts()
                .find(own, stage.lang())
                .or(() -> stage.texts().find("column." + column.name(), stage.lang()))
                .orElse("?" + own + "?");
    }

    /// The columns that fit: those that are always wanted before the others, in the view's own order.
    ///
    /// @param kept cells at the right that are for a picture; what is left over is, too
    private static List<Painted> columns(Stage stage, View view, int cells, int kept, Set<String> hidden) {
        var room = cells - kept;
        var fitting = new TreeMap<Integer, Painted>();
        var used = 0;
        for (var use : List.of(Use.ALWAYS, Use.USUAL, Use.WIDE)) {
            for (int i = 0; i < view.columns().size(); i++) {
                var column = view.columns().get(i);
                if (column.use() != use || hidden.contains(column.name()) || !shows(use, room, fitting.size()))
                    continue;
                var header = header(stage, view, column);
                var width = Math.max(column.width(), Cells.width(header));
                if (used + width > room && fitting.size() > 1) continue;
                width = Math.min(width, Math.max(4, room - used));
                fitting.put(i, new Painted(column, i, header, width));
                used += width + 1;
            }
        }
        var columns = List.copyOf(fitting.values());
        return kept > 0 ? columns : widened(columns, room - used + 1);
    }

    /// A narrow list has two columns, a usual one no wide ones.
    private static boolean shows(Use use, int room, int already) {
        return switch (use) {
            case ALWAYS -> room >= 58 || already < 2;
            case USUAL -> room >= 58 || already < 1;
            case WIDE -> room >= 110;
            case DATA -> false;
        };
    }

    /// What is left goes to the first text, at most as much again as it has.
    private static List<Painted> widened(List<Painted> columns, int left) {
        var out = new ArrayList<Painted>();
        var room = left;
        for (var c : columns) {
            var more = c.column().kind().type() == String.class ? Math.clamp(room, 0, c.width()) : 0;
            room -= more;
            out.add(new Painted(c.column(), c.place(), c.header(), c.width() + more));
        }
        return out;
    }
}
