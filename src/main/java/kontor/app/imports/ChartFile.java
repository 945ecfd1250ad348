package kontor.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.backoffice.accounting.ledger.ChartAccount;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Text;

/// A chart of accounts in a file: `account,name[,nameNb][,grouping]`, in any order. All of it can be taken, or nothing
/// is.
public final class ChartFile {

    private static final String ACCOUNT = "account";
    private static final String NAME = "name";
    private static final String NAME_NB = "nameNb";
    private static final String GROUPING = "grouping";
    private static final List<String> COLUMNS = List.of(ACCOUNT, NAME, NAME_NB, GROUPING);

    /// A file in which every row is wrong is the wrong file: so many say it.
    private static final int MOST_SAID = 20;

    private static final int LONGEST_CAME = 40;

    private final Line line;
    private final String file;
    private final List<String> header;
    private final List<ChartAccount> accounts = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private long wrong;

    private ChartFile(Line line, String file, List<String> header) {
        this.line = line;
        this.file = file;
        this.header = header;
    }

    /// The accounts in the order of the file.
    ///
    /// @throws Stop where anything is wrong with it; each fault has been said by then
    public static List<ChartAccount> read(Line line, Path path) throws Stop {
        try (var text = CsvText.open(path)) {
            var chart = new ChartFile(line, path.getFileName().toString(), text.header());
            chart.checkHeader();
            for (var row = text.next(); row.isPresent(); row = text.next()) chart.row(row.get());
            if (chart.wrong > 0) throw Stop.refused(Text.of("import.chart.refused", chart.file, chart.wrong));
            return List.copyOf(chart.accounts);
        } catch (IOException e) {
            throw line.unreachable(path, e);
        }
    }

    private void checkHeader() throws Stop {
        var there = new HashSet<String>();
        for (var column : header) {
            if (!COLUMNS.contains(column) || !there.add(column)) throw badHeader(column);
        }
        for (var column : List.of(ACCOUNT, NAME)) if (!there.contains(column)) throw badHeader(column);
    }

    private Stop badHeader(String column) {
        return Stop.refused(Text.of("import.chart.header", file, brief(column), brief(String.join(",", header))));
    }

    private void row(CsvText.Row row) {
        if (row.cells().size() != header.size()) {
            var last = header.get(Math.min(row.cells().size(), header.size()) - 1);
            say(
                    row,
                    last,
                    Text.of("import.chart.cells", (long) header.size()),
                    row.cells().size() + "");
            return;
        }
        var before = wrong;
        check(row, ACCOUNT, ChartAccount::isNumber, Text.of("import.chart.account"));
        check(row, NAME, ChartAccount::isName, Text.of("import.chart.name", (long) ChartAccount.LONGEST_NAME));
        if (cell(row, NAME_NB).isPresent())
            check(row, NAME_NB, ChartAccount::isName, Text.of("import.chart.name", (long) ChartAccount.LONGEST_NAME));
        if (cell(row, GROUPING).isPresent())
            check(row, GROUPING, ChartAccount::isGrouping, Text.of("import.chart.grouping", (long)
                    ChartAccount.LONGEST_GROUPING));
        var number = cell(row, ACCOUNT).orElse("");
        var first = seen.putIfAbsent(number, row.line());
        if (wrong > before) return;
        if (first != null) say(row, ACCOUNT, Text.of("import.chart.once", first), number);
        else
            accounts.add(new ChartAccount(
                    new AccountNumber(number),
                    new Name(cell(row, NAME).orElseThrow()),
                    cell(row, NAME_NB).map(Name::new),
                    cell(row, GROUPING).map(Name::new)));
    }

    private void check(CsvText.Row row, String column, Predicate<String> fits, Text wanted) {
        var cell = cell(row, column).orElse("");
        if (!fits.test(cell)) say(row, column, wanted, cell);
    }

    /// What stands in a column, if anything does.
    private Optional<String> cell(CsvText.Row row, String column) {
        var at = header.indexOf(column);
        return at < 0
                ? Optional.empty()
                : Optional.of(row.cells().get(at).strip()).filter(text -> !text.isEmpty());
    }

    private void say(CsvText.Row row, String column, Text wanted, String came) {
        if (++wrong <= MOST_SAID) line.say("import.chart.field", file, row.line(), column, wanted, brief(came));
    }

    private static String brief(String came) {
        var points = came.codePoints().limit(LONGEST_CAME).toArray();
        var start = new String(points, 0, points.length);
        return start.length() < came.length() ? start + "…" : came;
    }
}
