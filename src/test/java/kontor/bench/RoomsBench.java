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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import kontor.kernel.Column;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.View;
import kontor.storage.Company;
import kontor.storage.Progress;

/// The first page of every list and the parts of cards of a company with many orders: `scripts/bench rooms`, or with
/// how many orders: `--with 1000000`.
final class RoomsBench {

    private static final int TIMES = 60;
    private static final int RECORDS = 40;
    private static final int PAGE = 46;
    private static final int UNDER_WAY = 8;
    private static final double MOST = 50;

    private final Company company;
    private final AtomicReference<Instant> now;
    private final ArrayDeque<CompletableFuture<String>> underWay = new ArrayDeque<>();
    private final List<String> slow = new ArrayList<>();

    private RoomsBench(Company company, AtomicReference<Instant> now) {
        this.company = company;
        this.now = now;
    }

    public static void main(String... args) throws Exception {
        var orders = args.length > 0 ? Long.parseLong(args[0]) : 60_000;
        System.setProperty("kontor.bench.h2", ";OPTIMIZE_REUSE_RESULTS=0");
        var folder = Files.createTempDirectory("kontor-rooms");
        var now = new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
        try {
            try (var company = Company.open(folder, Ground.CATALOGUE, now::get, Progress.NONE)) {
                Ground.found(company);
                new RoomsBench(company, now).fill(orders);
            }
            try (var company = Company.open(folder, Ground.CATALOGUE, now::get, Progress.NONE)) {
                company.searchable();
                new RoomsBench(company, now).measure();
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
        var from = System.nanoTime();
        var goods = Math.clamp(orders / 10, 100, 100_000);
        parts("company.fill", goods, 1000, Map.of("what", "products"));
        parts("company.fill", Math.max(1000, orders / 5), 1000, Map.of("what", "customers"));
        parts("company.fill-orders", orders, 50, Map.of("goods", goods));
        var complaints = Math.max(100, orders / 20);
        parts("company.fill-complaints", complaints, 200, Map.of("goods", goods, "of", complaints));
        now.updateAndGet(at -> at.plus(Duration.ofHours(1)));
        while (!Ground.send(company, "evidence.note", Map.of()).join().equals("false")) Thread.onSpinWait();
        while (company.due(100) > 0) company.quiet();
        System.out.printf("%,d orders: %.0f s%n", orders, (System.nanoTime() - from) / 1e9);
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

    private void measure() {
        var views = List.copyOf(company.catalogue().views());
        for (var view : views) timed(view, view.name(), List.of(Query.first(PAGE)), null);
        var lists = new Figures();
        for (var view : views) timed(view, view.name(), List.of(Query.first(PAGE)), lists);
        var cards = new Figures();
        for (var view : views) {
            for (var column : view.columns()) {
                var asked = records(column).stream()
                        .map(value -> Query.first(PAGE).where(column.name(), value))
                        .toList();
                if (!asked.isEmpty()) timed(view, view.name() + " of a " + column.name(), asked, cards);
            }
        }
        Figures.row("first pages", lists);
        Figures.row("what belongs to a record", cards);
        slow.forEach(System.out::println);
        Figures.verdict("lists and parts of cards slower than 50 ms p99", slow.size(), 0);
    }

    /// Records of the kind that a column names, as many as are asked for.
    private List<Object> records(Column<?> column) {
        if (!RecordNumber.class.isAssignableFrom(column.kind().type())) return List.of();
        for (var view : company.catalogue().views()) {
            var first = view.columns().getFirst();
            if (!first.kind().type().equals(column.kind().type())) continue;
            var found = rows(view, Query.first(RECORDS)).stream()
                    .<Object>flatMap(row -> first.kind().read(row.number()).stream())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private void timed(View view, String what, List<Query> asked, Figures all) {
        var figures = new Figures();
        for (int i = 0; i < TIMES; i++) {
            var from = System.nanoTime();
            rows(view, asked.get(i % asked.size()));
            var took = System.nanoTime() - from;
            figures.add(took);
            if (all != null) all.add(took);
        }
        if (all == null || figures.at(0.99) <= MOST) return;
        slow.add("%-60s p50 %8.2f ms   p99 %8.2f ms".formatted(what, figures.at(0.5), figures.at(0.99)));
    }

    private List<Row> rows(View view, Query query) {
        return switch (company.reads().page(Ground.ACTOR, view, query)) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>>(var refusal) -> throw new AssertionError(view.name() + ": " + refusal);
        };
    }
}
