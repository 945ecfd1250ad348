package kontor.paper;

import java.util.ArrayList;
import java.util.List;

/// A table on paper: its header stands on every page that it takes, and cells break into lines where they are narrow.
public final class Table {

    private static final float GAP = 6;
    private static final float LEADING = 1.3f;

    /// @param head    its header
    /// @param share   of the width, against the other columns' shares
    /// @param figures whether its cells stand at the right
    public record Col(String head, float share, boolean figures) {}

    private final Paper paper;
    private final List<Col> columns;
    private final float size;
    private boolean begun;

    Table(Paper paper, List<Col> columns) {
        this.paper = paper;
        this.columns = columns;
        this.size = columns.size() > 9 ? Paper.TEXT - 2 : Paper.TEXT;
    }

    public void row(List<String> cells) {
        row(cells, false);
    }

    /// A row under a line, such as a sum.
    public void total(List<String> cells) {
        paper.down(2);
        paper.rule();
        paper.down(2);
        row(cells, true);
    }

    private void row(List<String> cells, boolean bold) {
        var wrapped = new ArrayList<List<String>>();
        int high = 1;
        for (int i = 0; i < columns.size(); i++) {
            var cell = paper.type().clean(cells.get(i));
            var lines = columns.get(i).figures() ? List.of(cell) : paper.type().wrapped(cell, size, width(i) - GAP);
            wrapped.add(lines);
            high = Math.max(high, lines.size());
        }
        if (paper.room(high * size * LEADING) || !begun) head();
        print(wrapped, high, bold);
    }

    private void head() {
        begun = true;
        paper.room(size * 4);
        var heads = new ArrayList<List<String>>();
        int high = 1;
        for (int i = 0; i < columns.size(); i++) {
            var lines = paper.type().wrapped(paper.type().clean(columns.get(i).head()), size, width(i) - GAP);
            heads.add(lines);
            high = Math.max(high, lines.size());
        }
        print(heads, high, true);
        paper.rule();
        paper.down(2);
    }

    private void print(List<List<String>> cells, int high, boolean bold) {
        for (int line = 0; line < high; line++) {
            float x = Paper.MARGIN;
            for (int i = 0; i < columns.size(); i++) {
                if (line < cells.get(i).size()) {
                    var text = cells.get(i).get(line);
                    var room = width(i) - GAP;
                    var left =
                            columns.get(i).figures() ? x + room - paper.type().width(text, size) : x;
                    paper.text(text, left, size, bold);
                }
                x += width(i);
            }
            paper.down(size * LEADING);
        }
    }

    private float width(int column) {
        float all = 0;
        for (var one : columns) all += one.share();
        return paper.width() * columns.get(column).share() / all;
    }
}
