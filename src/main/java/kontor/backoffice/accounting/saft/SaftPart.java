package kontor.backoffice.accounting.saft;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import kontor.kernel.Money;

/// The entries of one file of the export, journal by journal, while it is not known yet what stands in front of them.
final class SaftPart {

    private final Path folder;
    private final int place;
    private final Map<SaftJournal, Body> bodies = new EnumMap<>(SaftJournal.class);
    private long vouchers;
    private long postings;
    private Money debit = Money.ZERO;
    private Money credit = Money.ZERO;

    SaftPart(Path folder, int place) {
        this.folder = folder;
        this.place = place;
    }

    /// A journal's entries.
    private record Body(Path file, Counted out, SaftXml xml) {}

    SaftXml journal(SaftJournal journal) {
        return bodies.computeIfAbsent(journal, this::open).xml();
    }

    private Body open(SaftJournal journal) {
        var file = folder.resolve(place + "-" + journal.type());
        try {
            var out = new Counted(Files.newBufferedWriter(file));
            return new Body(file, out, new SaftXml(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void counted(long lines, Money debits, Money credits) {
        vouchers++;
        postings += lines;
        debit = debit.plus(debits);
        credit = credit.plus(credits);
    }

    /// How much has been written, in characters.
    long size() {
        return bodies.values().stream().mapToLong(body -> body.out().written).sum();
    }

    void close() throws IOException {
        for (var body : bodies.values()) {
            body.xml().flush();
            body.out().close();
        }
    }

    long vouchers() {
        return vouchers;
    }

    long postings() {
        return postings;
    }

    Money debit() {
        return debit;
    }

    Money credit() {
        return credit;
    }

    /// The files of the journals that have entries.
    Map<SaftJournal, Path> files() {
        var files = new EnumMap<SaftJournal, Path>(SaftJournal.class);
        bodies.forEach((journal, body) -> files.put(journal, body.file()));
        return files;
    }

    private static final class Counted extends FilterWriter {

        private long written;

        Counted(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            written++;
            super.write(c);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            written += length;
            super.write(text, from, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            written += length;
            super.write(text, from, length);
        }
    }
}
