package kontor.app.line;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Column;
import kontor.kernel.Row;
import kontor.kernel.View;

/// Rows as CSV (RFC 4180) with a header of column names. A cell of text that a spreadsheet would run gets an
/// apostrophe before it; figures stay figures.
final class CsvSheet implements ShowLine.Sheet {

    private final CsvWriter csv;
    private final List<Boolean> text;

    CsvSheet(View view, Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        text = view.columns().stream().map(c -> !c.kind().figures()).toList();
        csv.writeRecord(view.columns().stream().map(Column::name).toList());
    }

    @Override
    public void row(Row row) {
        var cells = new ArrayList<String>(text.size());
        for (int i = 0; i < text.size(); i++) cells.add(text.get(i) ? Safe.cell(row.wire(i)) : row.wire(i));
        csv.writeRecord(cells);
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
