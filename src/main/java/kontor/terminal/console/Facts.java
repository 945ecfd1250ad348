package kontor.terminal.console;

import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Row;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Style;

/// A row's values, one beside its label.
final class Facts {

    private record Fact(String label, String value) {}

    private Facts() {}

    /// How many lines the values of a row take.
    static int height(Stage stage, Row row, int columns) {
        return (facts(stage, row).size() + columns - 1) / columns;
    }

    static void paint(Stage stage, Canvas area, Row row, int columns) {
        var facts = facts(stage, row);
        var height = (facts.size() + columns - 1) / columns;
        var width = area.columns() / columns;
        for (int column = 0; column < columns; column++) {
            var from = Math.min(facts.size(), column * height);
            var mine = facts.subList(from, Math.min(facts.size(), from + height));
            var label =
                    mine.stream().mapToInt(f -> Cells.width(f.label())).max().orElse(0);
            for (int i = 0; i < mine.size(); i++) {
                area.put(column * width + 1, i, mine.get(i).label(), Style.DIM);
                var room = width - label - 3;
                area.address(
                        column * width + label + 3, i, Cells.fit(mine.get(i).value(), room), Style.PLAIN);
            }
        }
    }

    /// Those that hold something; the number is in the title already.
    private static List<Fact> facts(Stage stage, Row row) {
        var facts = new ArrayList<Fact>();
        for (int i = 1; i < row.view().columns().size(); i++) {
            var value = TablePaint.value(stage, row, i);
            if (!value.isEmpty())
                facts.add(new Fact(
                        TablePaint.header(
                                stage, row.view(), row.view().columns().get(i)),
                        value));
        }
        return facts;
    }
}
