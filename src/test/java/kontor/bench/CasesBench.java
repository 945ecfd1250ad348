package kontor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.storage.Company;
import kontor.storage.Progress;

/// Queues, like cases, pictures and the decision sheet of a company in a folder, beside many complaints and orders:
/// `scripts/bench cases`, or with how many of both: `--with "200000 1000000"`.
final class CasesBench {

    private static final int TIMES = 1000;
    private static final int UNDER_WAY = 8;

    private final Company company;
    private final AtomicReference<Instant> now;
    private final long cases;
    private final Random random = new Random(5);
    private final ArrayDeque<CompletableFuture<String>> underWay = new ArrayDeque<>();
    private final List<String> products = new ArrayList<>();

    private CasesBench(Company company, AtomicReference<Instant> now, long cases) {
        this.company = company;
        this.now = now;
        this.cases = cases;
    }

    public static void main(String... args) throws Exception {
        var cases = args.length > 0 ? Long.parseLong(args[0]) : 200_000;
        var orders = args.length > 1 ? Long.parseLong(args[1]) : 1_000_000;
        System.setProperty("kontor.bench.h2", ";OPTIMIZE_REUSE_RESULTS=0");
        var folder = Files.createTempDirectory("kontor-cases");
        var now = new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
        try {
            try (var company = Company.open(folder, Ground.CATALOGUE, now::get, Progress.NONE)) {
                Ground.found(company);
                new CasesBench(company, now, cases).fill(orders);
            }
            try (var company = Company.open(folder, Ground.CATALOGUE, now::get, Progress.NONE)) {
                company.searchable();
                new CasesBench(company, now, cases).run();
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    private void fill(long orders) throws InterruptedException {
        var goods = Math.clamp(orders / 20, 100, 20_000);
        timed("products and customers", () -> {
            parts("company.fill", goods, 1000, Map.of("what", "products"));
            parts("company.fill", Math.max(1000, orders / 5), 1000, Map.of("what", "customers"));
        });
        timed(orders + " orders", () -> parts("company.fill-orders", orders, 50, Map.of("goods", goods)));
        timed(cases + " complaints", () -> {
            parts("company.fill-complaints", cases, 200, Map.of("goods", goods, "of", cases));
        });
        now.updateAndGet(at -> at.plus(Duration.ofHours(1)));
        var noting = new Figures();
        timed("noting facts", () -> note(noting));
        Figures.row("a page of what happened, noted", noting);
    }

    private static void timed(String what, Runnable work) {
        var from = System.nanoTime();
        work.run();
        System.out.printf("%s: %.0f s%n", what, (System.nanoTime() - from) / 1e9);
    }

    private void parts(String command, long count, long most, Map<String, ?> more) {
        for (long from = 0; from < count; from += most) {
            var fields = new HashMap<String, Object>(more);
            fields.putAll(Map.of("from", from, "count", Math.min(most, count - from), "seed", 1L));
            now.updateAndGet(at -> at.plusMillis(20));
            underWay.add(Ground.send(company, command, fields));
            if (underWay.size() == UNDER_WAY) underWay.remove().join();
        }
        underWay.forEach(CompletableFuture::join);
        underWay.clear();
    }

    private void note(Figures noting) {
        while (true) {
            var from = System.nanoTime();
            var more = Ground.send(company, "evidence.note", Map.of()).join();
            noting.add(System.nanoTime() - from);
            if (more.equals("false")) break;
        }
        try {
            while (company.due(100) > 0) company.quiet();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void run() {
        rows("products", Query.first(20_000)).forEach(row -> products.add(row.number()));
        for (int i = 0; i < 2; i++) measure(false);
        measure(true);
    }

    private void measure(boolean told) {
        var queues = new ArrayList<Figures>();
        queues.add(page(told, "case-queue", 46, () -> where("case-queue", "next", "triage")));
        queues.add(page(told, "case-queue", 46, () -> where("case-queue", "next", "answer")));
        for (var queue : List.of(
                "my-cases",
                "cases-overdue",
                "cases-to-verify",
                "credits-to-give",
                "due-today",
                "desk-complaints",
                "to-tell",
                "complaints",
                "cases",
                "callbacks",
                "decisions-to-review")) {
            if (company.catalogue().view(queue).isEmpty()) continue;
            queues.add(page(told, queue, 46, () -> Query.first(46)));
        }
        queues.add(page(told, "cases", 46, () -> of("product", anyProduct())));
        queues.add(page(told, "cases", 46, () -> Query.first(46).typed("dør kar")));
        queues.add(page(told, "case", 1, () -> Query.first(1).where("number", anyCase())));
        var alike = page(told, "similar-cases", 20, () -> Query.first(20).where("complaint", anyCase()));
        var pareto = page(told, "cause-pareto", 46, () -> Query.first(46));
        var pictures = List.of(
                page(told, "cases-by-week", 60, () -> Query.first(60)),
                page(told, "cases-by-age", 20, () -> Query.first(20)),
                page(told, "custody-by-month", 46, () -> Query.first(46)),
                page(told, "clock-compliance", 46, () -> Query.first(46)));
        var sheets = List.of(
                page(told, "decision-sheet", 46, () -> Query.first(46)),
                page(told, "decision-sheet", 1, () -> of("product", anyProduct())),
                page(told, "product-months", 46, () -> of("product", anyProduct())));
        if (!told) return;
        Figures.verdict("queues, the slowest, p99 ms", slowest(queues), 30);
        Figures.verdict("like cases, p99 ms", alike.at(0.99), 30);
        Figures.verdict("decision sheets, p99 ms", slowest(sheets), 30);
        Figures.verdict("causes of a year, p99 ms", pareto.at(0.99), 100);
        Figures.verdict("the other pictures, the slowest, p99 ms", slowest(pictures), 100);
    }

    private static double slowest(List<Figures> all) {
        return all.stream().mapToDouble(one -> one.at(0.99)).max().orElseThrow();
    }

    private ComplaintNumber anyCase() {
        return new ComplaintNumber("K-" + (1 + random.nextLong(cases)));
    }

    /// One that is sold often or seldom, as orders take them.
    private ProductNumber anyProduct() {
        return new ProductNumber(products.get((int) Math.pow(products.size() + 1.0, random.nextDouble()) - 1));
    }

    private static Query of(String column, Object value) {
        return Query.first(46).where(column, value);
    }

    private Query where(String view, String column, String wire) {
        var kind = company.catalogue().view(view).orElseThrow().column(column).kind();
        return Query.first(46).where(column, kind.read(wire).orElseThrow());
    }

    private List<Row> rows(String name, Query query) {
        var view = company.catalogue().view(name).orElseThrow();
        if (company.reads().page(Ground.ACTOR, view, query) instanceof Outcome.Done<List<Row>>(var rows)) return rows;
        throw new AssertionError(name);
    }

    private Figures page(boolean told, String name, int rows, Supplier<Query> asked) {
        var figures = new Figures();
        for (int i = 0; i < TIMES; i++) {
            var query = asked.get().limit(rows);
            var from = System.nanoTime();
            rows(name, query);
            figures.add(System.nanoTime() - from);
        }
        if (told)
            Figures.row(name + ", rows: " + rows(name, asked.get().limit(rows)).size(), figures);
        return figures;
    }
}
