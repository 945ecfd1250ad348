package kontor.app.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Column;
import kontor.kernel.Row;
import kontor.kernel.Text;
import kontor.kernel.View;
import kontor.terminal.paint.Cells;
import org.jspecify.annotations.Nullable;

/// Rows as a table for people, in their language. The first rows say how wide the columns are; the rest is written as
/// it comes, so that a table may be longer than memory.
final class TableSheet implements ShowLine.Sheet {

    private static final int LOOK_AT = 500;
    private static final int WIDEST = 60;

    private final Line line;
    private final List<Integer> places;
    private final List<Boolean> figures;
    private final int[] widths;
    private final List<List<String>> first = new ArrayList<>();
    private boolean begun;

    TableSheet(View view, Line line) {
        this.line = line;
        var shown = new ArrayList<Integer>();
        for (int i = 0; i < view.columns().size(); i++)
            if (view.columns().get(i).use() != Column.Use.DATA) shown.add(i);
        this.places = List.copyOf(shown);
        this.figures =
                places.stream().map(i -> view.columns().get(i).kind().figures()).toList();
        this.widths = new int[places.size()];
        hold(places.stream().map(i -> head(view, view.columns().get(i).name())).toList());
    }

    private String head(View view, String column) {
        var texts = line.office().catalogue().texts();
        var own = "view." + view.name() + "." + column;
        return texts.find(own, line.lang())
                .or(() -> texts.find("column." + column, line.lang()))
                .orElse(column);
    }

    @Override
    public void row(Row row) {
        var cells = places.stream().map(i -> cell(row.values().get(i))).toList();
        if (begun) write(cells);
        else hold(cells);
        if (first.size() > LOOK_AT) begin();
    }

    private String cell(@Nullable Object value) {
        if (value == null) return "";
        var said = value instanceof Text text
                ? line.words(text)
                : line.office().catalogue().texts().shown(value, line.lang());
        return Safe.line(said);
    }

    private void hold(List<String> cells) {
        first.add(cells);
        for (int i = 0; i < widths.length; i++)
            widths[i] = Math.max(widths[i], Math.min(WIDEST, Cells.width(cells.get(i))));
    }

    private void begin() {
        begun = true;
        first.forEach(this::write);
        first.clear();
    }

    private void write(List<String> cells) {
        var out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (i > 0) out.append("  ");
            var cell = cells.get(i);
            if (Cells.width(cell) > widths[i] && figures.get(i)) out.append(cell);
            else out.append(figures.get(i) ? Cells.right(cell, widths[i]) : Cells.left(cell, widths[i]));
        }
        try {
            line.out().write(out.toString().stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        if (!begun) begin();
    }
}
