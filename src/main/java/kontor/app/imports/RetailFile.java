package kontor.app.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Consumer;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.kernel.Text;

/// One of the wholesaler's files: what stands in it, and what became of it.
final class RetailFile implements AutoCloseable {

    /// So many lines that come to so much.
    record Sum(long lines, BigDecimal amount) {

        static final Sum NOTHING = new Sum(0, BigDecimal.ZERO);

        Sum and(Sum more) {
            return new Sum(lines + more.lines, amount.add(more.amount));
        }

        Sum and(BigDecimal line) {
            return new Sum(lines + 1, amount.add(line));
        }

        boolean same(Sum other) {
            return lines == other.lines && amount.compareTo(other.amount) == 0;
        }
    }

    private record No(CsvText.Row row, Reason reason) {}

    private final Line line;
    private final Path path;
    private final TreeMap<Long, No> refusals = new TreeMap<>();
    private final RefusedFile beside;
    private Sum there = Sum.NOTHING;
    private Sum taken = Sum.NOTHING;

    private RetailFile(Line line, Path path, RefusedFile beside) {
        this.line = line;
        this.path = path;
        this.beside = beside;
    }

    /// Reads it through.
    ///
    /// @param good takes each line that can be understood
    static RetailFile read(Line line, Path path, Consumer<RetailLine> good) throws Stop {
        try (var text = CsvText.open(path)) {
            var name = path.getFileName().toString();
            if (!text.header().equals(RetailLine.HEADER)) {
                throw Stop.refused(Text.of("import.retail.header", name, String.join(",", RetailLine.HEADER)));
            }
            var file = new RetailFile(line, path, RefusedFile.beside(line, path, text.header()));
            for (var row = text.next(); row.isPresent(); row = text.next()) file.row(row.get(), good);
            return file;
        } catch (IOException e) {
            throw line.unreachable(path, e);
        }
    }

    private void row(CsvText.Row row, Consumer<RetailLine> good) {
        there = there.and(RetailLine.amount(row));
        switch (RetailLine.read(this, row)) {
            case RetailLine.Read.Good(var read) -> good.accept(read);
            case RetailLine.Read.Bad(var reason) -> refusals.put(row.line(), new No(row, reason));
        }
    }

    void take(RetailLine one) {
        taken = taken.and(RetailLine.amount(one.row()));
    }

    void refuse(RetailLine one, Reason reason) {
        refusals.put(one.row().line(), new No(one.row(), reason));
    }

    String name() {
        return path.getFileName().toString();
    }

    Sum there() {
        return there;
    }

    Sum taken() {
        return taken;
    }

    Sum refused() {
        return refusals.values().stream()
                .map(no -> new Sum(1, RetailLine.amount(no.row())))
                .reduce(Sum.NOTHING, Sum::and);
    }

    /// Writes down what was refused, in the order of the file.
    @Override
    public void close() {
        refusals.values().forEach(no -> beside.add(no.row(), no.reason()));
        beside.close();
        if (!refusals.isEmpty()) {
            line.say(Text.of(
                    "import.refused.see", (long) refusals.size(), beside.path().toString()));
        }
    }
}
