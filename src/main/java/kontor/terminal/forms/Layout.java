package kontor.terminal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.CommandSpec;
import kontor.kernel.Seen;
import kontor.kernel.Shape;

/// Which fields a form has: those of the command itself, and those of one list of lines, where it has one.
///
/// @param head the fields above the lines
/// @param grid the lines
public record Layout(List<Cell> head, Optional<Grid> grid) {

    /// The lines of a form.
    ///
    /// @param name     of the command's field
    /// @param cells    of each line
    /// @param required whether there must be one
    /// @param first    whether the command names them before all else: the form then begins in them, and the fields
    ///                 above are filled in afterwards
    public record Grid(String name, List<Cell> cells, boolean required, boolean first) {}

    /// The layout of a command's form.
    ///
    /// @param leftOut paths the form does not show
    public static Layout of(CommandSpec<?> command, List<String> leftOut) {
        var head = new ArrayList<Cell>();
        Optional<Grid> grid = Optional.empty();
        for (var field : command.shape().fields()) {
            if (leftOut.contains(field.name()) || field.type() == Seen.class) continue;
            if (field.list() && field.nested() && grid.isEmpty()) {
                var cells = new ArrayList<Cell>();
                for (var part : field.shape().fields()) add(cells, part, "", true, leftOut, field.name() + ".");
                grid = Optional.of(new Grid(field.name(), List.copyOf(cells), !field.optional(), head.isEmpty()));
            } else add(head, field, "", true, leftOut, "");
        }
        return new Layout(List.copyOf(head), grid);
    }

    private static void add(
            List<Cell> cells, Shape.Field field, String at, boolean required, List<String> leftOut, String list) {
        var path = at + field.name();
        if (leftOut.contains(list + path)) return;
        var must = required && !field.optional();
        if (!field.nested()) {
            cells.add(new Cell(path, field, must && !field.list()));
        } else if (!field.list()) {
            for (var part : field.shape().fields()) add(cells, part, path + ".", must, leftOut, list);
        }
    }

    /// Whether the form begins in its lines.
    boolean linesFirst() {
        return grid.filter(Grid::first).isPresent();
    }

    /// The cell at a spot.
    public Cell cell(Spot spot) {
        return spot.inHead()
                ? head.get(spot.cell())
                : grid.orElseThrow().cells().get(spot.cell());
    }

    /// Where a path such as `lines[2].quantity` stands; lines count from 1 there.
    public Optional<Spot> spot(String path) {
        if (grid.isPresent()) {
            var name = grid.get().name();
            if (path.equals(name)) return Optional.of(new Spot(0, 0));
            if (path.startsWith(name + "[")) {
                var line = Integer.parseInt(path.substring(name.length() + 1, path.indexOf(']')));
                var rest = path.substring(Math.min(path.length(), path.indexOf(']') + 2));
                return Optional.of(new Spot(line - 1, Math.max(0, at(grid.get().cells(), rest))));
            }
        }
        var place = at(head, path);
        return place < 0 ? Optional.empty() : Optional.of(new Spot(Spot.HEAD, place));
    }

    private static int at(List<Cell> cells, String path) {
        for (int i = 0; i < cells.size(); i++) if (cells.get(i).path().equals(path)) return i;
        for (int i = 0; i < cells.size(); i++) if (cells.get(i).path().startsWith(path + ".")) return i;
        return -1;
    }
}
