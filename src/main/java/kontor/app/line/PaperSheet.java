package kontor.app.line;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Column;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Text;
import kontor.kernel.View;
import kontor.paper.Letterhead;
import kontor.paper.Paper;
import kontor.paper.Table;
import org.jspecify.annotations.Nullable;

/// Rows on paper, in the caller's language, with the columns that people see.
final class PaperSheet implements ShowLine.Sheet {

    private static final int WIDE = 90;
    private static final int FEW = 4;

    private final Line line;
    private final OutputStream out;
    private final List<Integer> places = new ArrayList<>();
    private final Paper paper;
    private final Table table;

    PaperSheet(View view, Line line, OutputStream out) throws IOException {
        this.line = line;
        this.out = out;
        var columns = new ArrayList<Table.Col>();
        int wide = 0;
        for (int i = 0; i < view.columns().size(); i++) {
            var column = view.columns().get(i);
            if (column.use() == Column.Use.DATA) continue;
            places.add(i);
            wide += column.width();
            columns.add(new Table.Col(
                    head(line, view, column.name()),
                    Math.max(column.width(), FEW),
                    column.kind().figures()));
        }
        var title = line.words(view.title());
        paper = new Paper(
                new Letterhead(company(line), List.of(), title, line.words(Text.of("line.page"))), wide > WIDE);
        paper.heading(title);
        paper.gap();
        table = paper.table(columns);
    }

    static String head(Line line, View view, String column) {
        var texts = line.office().catalogue().texts();
        return texts.find("view." + view.name() + "." + column, line.lang())
                .or(() -> texts.find("column." + column, line.lang()))
                .orElse(column);
    }

    private static String company(Line line) {
        var view = line.office().catalogue().view("company").orElseThrow();
        return line.reads().page(line.actor(), view, Query.first(1)) instanceof Outcome.Done<List<Row>>(var rows)
                        && !rows.isEmpty()
                ? rows.getFirst().text("name")
                : "";
    }

    @Override
    public void row(Row row) {
        table.row(places.stream().map(i -> cell(row.values().get(i))).toList());
    }

    private String cell(@Nullable Object value) {
        if (value == null) return "";
        return value instanceof Text text
                ? line.words(text)
                : line.office().catalogue().texts().shown(value, line.lang());
    }

    @Override
    public void end() throws IOException {
        paper.write(out);
        out.flush();
    }

    @Override
    public void close() {
        try {
            paper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
