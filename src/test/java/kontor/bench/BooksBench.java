package kontor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kontor.app.line.Peppol;
import kontor.app.line.SeededSales;
import kontor.backoffice.accounting.saft.SaftExport;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.storage.Company;
import kontor.storage.Progress;

/// The books of a year with many postings: vouchers a second, reports, the VAT return, SAF-T in a process of little
/// memory, and electronic documents. `BooksBench [postings] [documents] [vouchers]`
final class BooksBench {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int CUSTOMERS = 10_000;
    private static final int TIMES = 300;
    private static final int PAGE = 46;
    private static final int YEAR = 2026;
    private static final long SEED = 7;
    private static final int HEAP_MB = 300;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse(YEAR + "-01-28T09:00:00Z"));

    public static void main(String... args) throws Exception {
        if (args.length > 1 && args[0].equals("saft")) {
            saft(Path.of(args[1]));
            return;
        }
        var postings = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        var documents = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        var vouchers = args.length > 2 ? Integer.parseInt(args[2]) : 4000;
        var root = Files.createTempDirectory("kontor-books");
        try {
            if (vouchers > 0) {
                PostingRates.onH2(root, vouchers);
                PostingRates.onPostgres(vouchers);
            }
            new BooksBench().year(root.resolve("year"), postings);
            documents(root.resolve("documents"), documents);
        } finally {
            delete(root);
        }
    }

    private void year(Path folder, long postings) throws Exception {
        try (var company = open(folder, now::get)) {
            Ground.found(company);
            ground(company);
        }
        var from = System.nanoTime();
        new BulkBooks(YEAR, CUSTOMERS).write(folder, postings);
        System.out.printf(Locale.ROOT, "%,d postings in %.0f s%n", postings, (System.nanoTime() - from) / 1e9);
        try (var company = open(folder, now::get)) {
            for (var view : List.of("profit-and-loss", "balance-sheet", "account-months", "ledger", "vouchers"))
                Figures.verdict(view + ", first page, p99 ms", page(company, view, Query.first(PAGE)), 50);
            Figures.verdict("trial balance, whole, p99 ms", page(company, "trial-balance", Query.first(1000)), 50);
            var term = Ground.CATALOGUE
                    .view("vat-return")
                    .orElseThrow()
                    .column("term")
                    .kind()
                    .read(YEAR + "-T3")
                    .orElseThrow();
            Figures.verdict(
                    "the VAT return of a term, p99 ms",
                    page(company, "vat-return", Query.first(1000).where("term", term)),
                    300);
        }
        var child = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx" + HEAP_MB + "m",
                        "-XX:+UseSerialGC",
                        "-Duser.timezone=UTC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BooksBench.class.getName(),
                        "saft",
                        folder.toString()))
                .inheritIO()
                .start();
        if (child.waitFor() != 0) System.out.println("SAF-T in " + HEAP_MB + " MB of heap: DOES NOT HOLD");
    }

    /// Customers, and a voucher a month so that its period is there.
    private void ground(Company company) {
        for (int at = 0; at < CUSTOMERS; at += ROWS_AT_ONCE)
            Ground.send(
                            company,
                            "company.fill",
                            Map.of("what", "customers", "from", at, "count", ROWS_AT_ONCE, "seed", 1))
                    .join();
        for (int month = 1; month <= 12; month++) {
            now.set(Instant.parse("%d-%02d-28T09:00:00Z".formatted(YEAR, month)));
            PostingRates.post(company);
        }
    }

    private static double page(Company company, String view, Query query) {
        var figures = new Figures();
        for (int i = 0; i < TIMES; i++) {
            var from = System.nanoTime();
            var rows = company.reads()
                    .page(Ground.ACTOR, Ground.CATALOGUE.view(view).orElseThrow(), query);
            if (i >= TIMES / 10) figures.add(System.nanoTime() - from);
            if (!(rows instanceof Outcome.Done<List<Row>>(var found)) || found.isEmpty())
                throw new AssertionError(view + " " + rows);
        }
        return figures.at(0.99);
    }

    /// In a process of its own, which has no more memory than it may take.
    private static void saft(Path folder) throws IOException {
        InstantSource clock = () -> Instant.parse(YEAR + "-12-31T09:00:00Z");
        try (var company = open(folder, clock)) {
            var into = Files.createTempDirectory(folder.getParent(), "saft");
            var made = new SaftExport.Made(LocalDate.of(YEAR, 12, 31), "bench");
            var export = SaftExport.of(
                    company.reads(), Ground.ACTOR, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31), made);
            var from = System.nanoTime();
            if (!(export.write(into, SaftExport.USUAL_PART) instanceof Outcome.Done<SaftExport.Written>(var written)))
                throw new AssertionError("refused");
            var seconds = (System.nanoTime() - from) / 1e9;
            long bytes = 0;
            for (var file : written.files()) bytes += Files.size(file);
            System.out.printf(
                    Locale.ROOT,
                    "SAF-T: %,d vouchers, %,d postings, %d files, %.0f MB, in %d MB of heap%n",
                    written.vouchers(),
                    written.postings(),
                    written.files().size(),
                    bytes / 1e6,
                    Runtime.getRuntime().maxMemory() >> 20);
            Figures.least("SAF-T, postings a second", written.postings() / seconds, 50_000);
        }
    }

    private static void documents(Path folder, int many) throws Exception {
        if (many == 0) return;
        try (var company = open(folder, InstantSource.system())) {
            Ground.found(company);
            Ground.run(company, "bank.keep-account", Map.of("number", "86011117947", "account", "1920"));
            var rules = new Peppol();
            var numbers = SeededSales.sell(company, many, SEED);
            int faults = 0;
            var from = System.nanoTime();
            for (var number : numbers)
                if (!(Peppol.written(company, number) instanceof Outcome.Done<String>(var xml))
                        || !rules.faults(xml).isEmpty()) faults++;
            System.out.printf(
                    Locale.ROOT,
                    "%d electronic documents under the official rules in %.0f s%n",
                    numbers.size(),
                    (System.nanoTime() - from) / 1e9);
            Figures.verdict("of them not valid", faults, 0);
        }
    }

    private static Company open(Path folder, InstantSource clock) {
        return Company.open(folder, Ground.CATALOGUE, clock, Progress.NONE);
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
