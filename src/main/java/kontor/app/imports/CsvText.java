package kontor.app.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kontor.app.line.Stop;
import kontor.kernel.Text;

/// A file of comma-separated values in UTF-8: its header, and its rows one by one. What separates the cells is seen
/// from
/// the header: a comma, a semicolon or a tab.
final class CsvText implements AutoCloseable {

    private static final int LONGEST_CELL = 1 << 20;

    /// A row as it stands in the file.
    ///
    /// @param line  where it begins, from 1
    /// @param cells as many as it has
    record Row(long line, List<String> cells) {}

    /// Counts what was read, for the progress.
    private static final class Counting extends FilterInputStream {
        private long read;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) read++;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            if (count > 0) read += count;
            return count;
        }
    }

    private final Path file;
    private final Counting in;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final char separator;
    private final List<String> header;

    private CsvText(Path file, char separator) throws IOException, Stop {
        this.file = file;
        this.separator = separator;
        this.in = new Counting(Files.newInputStream(file));
        var text = new InputStreamReader(new BufferedInputStream(in), StandardCharsets.UTF_8);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
        this.records = reader.iterator();
        this.header = next().map(Row::cells).orElse(List.of()).stream()
                .map(name -> name.replace("\uFEFF", "").strip())
                .toList();
        if (header.isEmpty() || header.stream().allMatch(String::isEmpty)) {
            throw Stop.refused(Text.of("import.file.empty", file.getFileName().toString()));
        }
    }

    /// Looks the file over once, so that nothing is taken from one that cannot be read to its end.
    static CsvText open(Path file) throws IOException, Stop {
        if (Files.isDirectory(file)) throw new IOException("a folder");
        Encoding.check(file);
        var separator = separator(file);
        try (var rehearsal = new CsvText(file, separator)) {
            while (rehearsal.next().isPresent()) continue;
        }
        return new CsvText(file, separator);
    }

    private static char separator(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var first = Optional.ofNullable(lines.readLine()).orElse("").replaceAll("\"[^\"]*\"", "");
            char best = ',';
            for (char c : new char[] {';', '\t'}) if (count(first, c) > count(first, best)) best = c;
            return best;
        }
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    List<String> header() {
        return header;
    }

    /// Whether a comma is free to stand in decimals, as a Norwegian spreadsheet writes them.
    boolean decimalComma() {
        return separator != ',';
    }

    /// The next row, if there is one.
    ///
    /// @throws Stop where the rest cannot be cut into rows, such as behind a quotation mark that is never closed
    Optional<Row> next() throws Stop, IOException {
        try {
            if (!records.hasNext()) return Optional.empty();
            var record = records.next();
            return Optional.of(new Row(record.getStartingLineNumber(), record.getFields()));
        } catch (CsvParseException | IllegalStateException broken) {
            throw Stop.refused(Text.of("import.file.broken", file.getFileName().toString(), root(broken)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String root(Throwable broken) {
        var at = broken;
        while (at.getCause() != null) at = at.getCause();
        return String.valueOf(at.getMessage());
    }

    /// How many bytes have been read.
    long read() {
        return in.read;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
