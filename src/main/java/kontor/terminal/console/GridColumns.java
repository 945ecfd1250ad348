package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kontor.terminal.FormSpec;
import kontor.terminal.forms.Cell;
import kontor.terminal.forms.Layout;
import kontor.terminal.paint.Cells;

/// Where the columns of a form's lines stand: the fields, the name beside one that names a record, the sum at the
/// right.
final class GridColumns {

    enum What {
        FIELD,
        NAME,
        SUM
    }

    /// A column.
    ///
    /// @param cell which field it is, or stands beside
    record Place(What what, int cell, int x, int width, String label, boolean figures) {

        String heading(Stage stage) {
            return switch (what) {
                case FIELD -> label;
                case NAME -> stage.say("console.lines.name");
                case SUM -> stage.say("console.lines.sum");
            };
        }

        String aligned(String text) {
            return figures ? Cells.right(text, width) : Cells.left(text, width);
        }
    }

    private GridColumns() {}

    /// @param named whether a field's record has a name to stand beside it
    /// @param focus the field the cursor is in: it always shows
    static List<Place> of(
            Layout.Grid grid,
            int columns,
            FormSpec spec,
            Predicate<Cell> named,
            Function<Cell, String> label,
            int focus) {
        var cells = grid.cells();
        var widths = cells.stream().map(c -> width(c, label.apply(c))).toList();
        var kept = kept(cells, widths, columns - 4, focus);
        var sum = spec.sum().isPresent() && columns >= 60 ? 12 : 0;
        var used = 4 + kept.stream().mapToInt(i -> widths.get(i) + 1).sum() + (sum > 0 ? sum + 1 : 0);
        var names = columns < 60 ? 0 : (int) cells.stream().filter(named).count();
        var name = names == 0 ? 0 : Math.clamp((columns - used) / names - 1, 0, 36);
        var places = new ArrayList<Place>();
        var x = 4;
        for (int i : kept) {
            var figures = cells.get(i).input() == Cell.Input.FIGURE;
            places.add(new Place(What.FIELD, i, x, widths.get(i), label.apply(cells.get(i)), figures));
            x += widths.get(i) + 1;
            if (name >= 6 && named.test(cells.get(i))) {
                places.add(new Place(What.NAME, i, x, name, "", false));
                x += name + 1;
            }
        }
        if (sum > 0) places.add(new Place(What.SUM, 0, x, sum, "", true));
        return places;
    }

    /// The fields that fit: those that must be filled in, the one in focus, then the others.
    private static List<Integer> kept(List<Cell> cells, List<Integer> widths, int room, int focus) {
        var left = room;
        for (int i = 0; i < cells.size(); i++) if (cells.get(i).required() || i == focus) left -= widths.get(i) + 1;
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            var must = cells.get(i).required() || i == focus;
            if (!must) left -= widths.get(i) + 1;
            if (must || left >= 0) kept.add(i);
        }
        return kept;
    }

    private static int width(Cell cell, String label) {
        var usual = switch (cell.input()) {
            case FIGURE -> 9;
            case LOOKUP, DATE -> 10;
            case CHOICE -> 10;
            case LINE, AREA, PASSWORD -> 16;
        };
        return Math.max(usual, Cells.width(label));
    }

    /// Where a field begins.
    static Optional<Integer> x(List<Place> places, int cell) {
        return places.stream()
                .filter(p -> p.what() == What.FIELD && p.cell() == cell)
                .map(Place::x)
                .findFirst();
    }
}
