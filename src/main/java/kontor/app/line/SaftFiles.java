package kontor.app.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kontor.backoffice.accounting.saft.SaftExport;
import kontor.kernel.CompanyZone;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;

/// `kontor export saft`: the file named, or several of that name where it would be too large; in a folder under the
/// names that the Tax Administration wants.
record SaftFiles(Line line, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Long> megabytes) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    int run(String file) throws Stop, IOException {
        var company = company();
        var now = LocalDateTime.ofInstant(
                line.office().clock().instant(), line.office().company().ask(new CompanyZone()));
        var last = to.orElse(now.toLocalDate());
        var first = from.orElse(last.withDayOfYear(1));
        if (first.isAfter(last)) throw Stop.usage("line.export.days", first, last);
        var path = line.file(file.equals("-") ? "." : file);
        var folder = Files.isDirectory(path)
                ? path
                : Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        try {
            var beside = Files.createTempDirectory(folder, ".kontor-export");
            try {
                var written = write(first, last, now.toLocalDate(), beside);
                var stem = Files.isDirectory(path)
                        ? "SAF-T Financial_" + company.number() + "_" + STAMP.format(now)
                        : Objects.toString(path.getFileName()).replaceFirst("[.]xml$", "");
                if (file.equals("-")) out(written.files());
                else move(written.files(), path, stem);
                line.note("export", Map.of("kind", "saft", "file", file, "from", first + "", "to", last + ""));
                line.say("line.export.saft", written.vouchers(), (long)
                        written.files().size());
                return Exit.DONE;
            } finally {
                clear(beside);
            }
        } catch (UncheckedIOException e) {
            throw line.unreachable(path, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw line.unreachable(path, e);
        }
    }

    private SaftExport.Written write(LocalDate first, LocalDate last, LocalDate today, Path beside)
            throws Stop, IOException {
        var made = new SaftExport.Made(today, VersionLine.NUMBER);
        var part = megabytes.map(mb -> mb * 1_000_000).orElse(SaftExport.USUAL_PART);
        return switch (SaftExport.of(line.reads(), line.actor(), first, last, made)
                .write(beside, part)) {
            case Outcome.Done<SaftExport.Written>(var written) -> written;
            case Outcome.Refused<SaftExport.Written>(var refusal) -> throw Stop.refused(refusal.text());
        };
    }

    private Row company() throws Stop {
        var view = line.office().catalogue().view("company").orElseThrow();
        return switch (line.reads().page(line.actor(), view, Query.first(1))) {
            case Outcome.Done<List<Row>>(var rows) -> rows.getFirst();
            case Outcome.Refused<List<Row>>(var refusal) -> throw Stop.refused(refusal.text());
        };
    }

    private void out(List<Path> files) throws Stop, IOException {
        if (files.size() > 1) throw Stop.refused(kontor.kernel.Text.of("line.export.parts", (long) files.size()));
        try (var text = Files.newBufferedReader(files.getFirst())) {
            text.transferTo(line.out());
        }
    }

    private static void move(List<Path> files, Path path, String stem) throws IOException {
        var folder = Files.isDirectory(path)
                ? path
                : Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        for (int i = 0; i < files.size(); i++) {
            var named = folder.resolve(stem + "_" + (i + 1) + "_" + files.size() + ".xml");
            Files.move(
                    files.get(i),
                    files.size() == 1 && !Files.isDirectory(path) ? path : named,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
