package kontor.app.line;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import kontor.kernel.Column;
import kontor.kernel.Kind;
import kontor.kernel.Row;
import kontor.kernel.View;
import kontor.paper.Spreadsheet;
import org.jspecify.annotations.Nullable;

/// Rows as a spreadsheet with the headers of the caller's language: figures as figures, dates as dates.
final class XlsxSheet implements ShowLine.Sheet {

    private final View view;
    private final Spreadsheet sheet;

    XlsxSheet(View view, Line line, OutputStream out, ZoneId zone) {
        this.view = view;
        sheet = new Spreadsheet(out, line.words(view.title()), zone);
        sheet.head(view.columns().stream()
                .map(Column::name)
                .map(name -> PaperSheet.head(line, view, name))
                .toList());
    }

    @Override
    public void row(Row row) {
        var cells = new ArrayList<@Nullable Object>();
        for (int i = 0; i < view.columns().size(); i++)
            cells.add(cell(view.columns().get(i).kind(), row, i));
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object cell(Kind<?> kind, Row row, int place) {
        var value = row.values().get(place);
        if (value == null || value instanceof LocalDate || value instanceof Instant || value instanceof Boolean)
            return value;
        var wire = row.wire(place);
        return kind.figures() && wire.matches("-?[0-9]{1,15}([.][0-9]+)?") ? new BigDecimal(wire) : wire;
    }

    @Override
    public void end() throws IOException {
        sheet.close();
    }
}
