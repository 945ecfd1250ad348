package kontor.terminal.console;

import java.util.Optional;
import kontor.kernel.Kind;
import kontor.kernel.Row;
import kontor.terminal.ListScreen;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Charts;
import kontor.terminal.paint.Style;

/// The picture that a list is drawn as: a bar behind each row. All bars have one measure, the greatest figure that has
/// been read; the figure itself stands in its column.
///
/// @param column its place
/// @param most   the greatest figure
record Bars(int column, long most) {

    /// Cells that a bar has at least.
    static final int LEAST = 10;

    static Optional<Bars> of(RowTable table, ListScreen screen) {
        return screen.bars().map(name -> {
            var at = table.view().at(name);
            var most = table.rows().stream().mapToLong(row -> figure(row, at)).max();
            return new Bars(at, most.orElse(0));
        });
    }

    void paint(Canvas room, Row row, Style style) {
        var shown = style == Style.SELECTED ? style : Style.FIGURE;
        room.put(0, 0, Charts.bar(figure(row, column), most, room.columns() - 1, room.theme()), shown);
    }

    @SuppressWarnings("unchecked")
    private static long figure(Row row, int column) {
        var value = row.values().get(column);
        if (value == null) return 0;
        var kind = (Kind<Object>) row.view().columns().get(column).kind();
        return kind.stored(value) instanceof Long figure ? figure : 0;
    }
}
