package kontor.app.line;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.kernel.Column;
import kontor.kernel.CompanyZone;
import kontor.kernel.Kinds;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.Text;
import kontor.kernel.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor show VIEW`: any view as a table, as CSV or as JSON lines; into a file as PDF or as a spreadsheet.
@Command(name = "show")
final class ShowLine implements Subcommand {

    @Parameters(paramLabel = "VIEW")
    String view = "";

    @Option(names = "--where")
    List<String> where = new ArrayList<>();

    @Option(names = "--limit")
    String limit = "";

    @Option(names = "--csv")
    boolean csv;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--pdf")
    Optional<String> pdf = Optional.empty();

    @Option(names = "--xlsx")
    Optional<String> xlsx = Optional.empty();

    @Override
    public int run(Line line) throws Stop, IOException {
        var forms = Stream.of(csv, json, pdf.isPresent(), xlsx.isPresent());
        if (forms.filter(wanted -> wanted).count() > 1) throw Stop.usage("line.show.both");
        var shown = view(line);
        var query = Query.first(limit());
        for (var condition : where) query = where(shown, query, condition);
        var file = pdf.or(() -> xlsx);
        if (file.isEmpty()) return rows(line, shown, query, sheet(line, shown));
        var asked = query;
        WholeFile.write(line, file.get(), out -> rows(line, shown, asked, filed(line, shown, out)));
        return Exit.DONE;
    }

    private Sheet filed(Line line, View shown, OutputStream out) throws IOException {
        if (pdf.isPresent()) return new PaperSheet(shown, line, out);
        return new XlsxSheet(shown, line, out, line.office().company().ask(new CompanyZone()));
    }

    private static int rows(Line line, View shown, Query query, Sheet opened) throws Stop, IOException {
        try (var sheet = opened) {
            return switch (line.reads().each(line.actor(), shown, query, sheet::row)) {
                case Outcome.Done<Long> _ -> {
                    sheet.end();
                    yield Exit.DONE;
                }
                case Outcome.Refused<Long>(var refusal) -> throw Stop.refused(refusal.text());
            };
        }
    }

    private Sheet sheet(Line line, View shown) {
        if (csv) return new CsvSheet(shown, line.out());
        return json ? new JsonSheet(shown, line.out()) : new TableSheet(shown, line);
    }

    private View view(Line line) throws Stop {
        var catalogue = line.office().catalogue();
        var found = catalogue.view(view);
        if (found.isPresent()) return found.get();
        var known = catalogue.views().stream().map(View::name).sorted().collect(Collectors.joining(", "));
        throw Stop.usage("line.show.view", view, known);
    }

    private int limit() throws Stop {
        if (limit.isEmpty()) return Integer.MAX_VALUE;
        if (limit.matches("[0-9]{1,9}")) return Integer.parseInt(limit);
        throw Stop.usage("line.show.limit", limit);
    }

    private static Query where(View view, Query query, String condition) throws Stop {
        var at = condition.indexOf('=');
        if (at < 1) throw Stop.usage("line.show.where", condition);
        var name = condition.substring(0, at);
        var column = view.find(name)
                .orElseThrow(() -> Stop.usage(
                        "line.show.column",
                        view.name(),
                        name,
                        view.columns().stream().map(Column::name).collect(Collectors.joining(", "))));
        var came = condition.substring(at + 1);
        if (came.isEmpty()) return query.where(name, java.util.Optional.empty());
        var value = column.kind().read(came);
        if (value.isPresent()) return query.where(name, value.get());
        throw Stop.usage("line.show.value", name, wanted(column), came);
    }

    private static Text wanted(Column<?> column) {
        var type = column.kind().type();
        if (type.isEnum()) {
            var choices = java.util.Arrays.stream(type.getEnumConstants())
                    .map(c -> Kinds.wire((Enum<?>) c))
                    .collect(Collectors.joining(", "));
            return Text.of("field.choice", choices);
        }
        if (RecordNumber.class.isAssignableFrom(type)) return Text.of("kind.number.wanted");
        return Text.of("kind." + column.kind().name() + ".wanted");
    }

    /// Where rows go, one by one.
    interface Sheet extends AutoCloseable {

        void row(Row row);

        /// After the last row.
        void end() throws IOException;

        @Override
        default void close() {}
    }
}
