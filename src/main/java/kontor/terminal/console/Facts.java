package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kontor.kernel.Row;
import kontor.kernel.Words;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// A row's values, one beside its label; what was said in somebody's own words stands below them, over as many lines as
/// there are.
final class Facts {

    /// @param words whether it is somebody's own words
    private record Fact(String label, String value, boolean words) {}

    /// So many lines of somebody's words are seen where other things must be seen too.
    private static final int MOST_LINES = 4;

    private static final int WIDE = 60;

    private Facts() {}

    /// How many lines the values of a row take.
    static int height(Stage stage, Row row, int columns, int width) {
        var facts = facts(stage, row, Set.of());
        var said = facts.stream()
                .filter(Fact::words)
                .mapToInt(f -> lines(f, label(facts), width, MOST_LINES).size());
        return upper(facts, columns) + said.sum();
    }

    private static int upper(List<Fact> facts, int columns) {
        return ((int) facts.stream().filter(f -> !f.words()).count() + columns - 1) / columns;
    }

    static void paint(Stage stage, Canvas area, Row row, int columns) {
        paint(stage, area, row, columns, Set.of());
    }

    /// @param wanted the columns that are painted; empty for all
    static void paint(Stage stage, Canvas area, Row row, int columns, Set<String> wanted) {
        var all = facts(stage, row, wanted);
        var facts = all.stream().filter(f -> !f.words()).toList();
        var height = upper(all, columns);
        var width = area.columns() / columns;
        for (int column = 0; column < columns; column++) {
            var from = Math.min(facts.size(), column * height);
            var mine = facts.subList(from, Math.min(facts.size(), from + height));
            var label = columns == 1 ? label(all) : label(mine);
            for (int i = 0; i < mine.size(); i++) {
                area.put(column * width + 1, i, mine.get(i).label(), Style.DIM);
                var room = width - label - 3;
                area.address(
                        column * width + label + 3, i, Cells.fit(mine.get(i).value(), room), Style.PLAIN);
            }
        }
        said(area, all, height, columns == 1 && area.rows() > 20 ? area.rows() : MOST_LINES);
    }

    private static void said(Canvas area, List<Fact> facts, int from, int most) {
        var y = from;
        var label = label(facts);
        for (var fact : facts) {
            if (!fact.words()) continue;
            area.put(1, y, fact.label(), Style.DIM);
            for (var line : lines(fact, label, area.columns(), most)) area.put(label + 3, y++, line, Style.PLAIN);
        }
    }

    private static List<String> lines(Fact fact, int label, int width, int most) {
        var room = Math.max(10, Math.min(width - label - 4, Math.max(WIDE, width * 3 / 4)));
        var lines = Wrap.lines(fact.value(), room);
        if (lines.size() <= most) return lines;
        var seen = new ArrayList<>(lines.subList(0, most));
        seen.set(most - 1, Cells.fit(seen.getLast() + " …", room));
        return seen;
    }

    private static int label(List<Fact> facts) {
        return facts.stream().mapToInt(f -> Cells.width(f.label())).max().orElse(0);
    }

    /// Those that hold something; the number is in the title already.
    private static List<Fact> facts(Stage stage, Row row, Set<String> wanted) {
        var facts = new ArrayList<Fact>();
        for (int i = 1; i < row.view().columns().size(); i++) {
            var column = row.view().columns().get(i);
            if (!wanted.isEmpty() && !wanted.contains(column.name())) continue;
            var words = column.kind().type() == Words.class;
            var value =
                    words && row.values().get(i) instanceof Words said ? said.value() : TablePaint.value(stage, row, i);
            if (!value.isEmpty()) facts.add(new Fact(TablePaint.header(stage, row.view(), column), value, words));
        }
        return facts;
    }
}
