package kontor.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import kontor.kernel.Command;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.storage.Company;
import kontor.storage.Log;

/// The decision sheet of a company with many orders and complaints: how long taking note of them holds the writer, and
/// how soon the sheet, its picture and a decision are there. `SheetBench [orders] [complaints]`
final class SheetBench {

    private static final int ORDERS_AT_ONCE = 50;
    private static final int ROWS_AT_ONCE = 1000;
    private static final int PRODUCTS = 20_000;
    private static final int UNDER_WAY = 64;

    private static final class Quiet implements Log {
        @Override
        public void append(List<String> entries) {}

        @Override
        public kontor.storage.Keys keys() {
            return new Log.InMemory().keys();
        }
    }

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
    private final Company company = Company.inMemory(Ground.CATALOGUE, now::get, new Quiet());
    private final List<String> products = new ArrayList<>();
    private final ArrayDeque<CompletableFuture<?>> underWay = new ArrayDeque<>();

    public static void main(String... args) throws Exception {
        var orders = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var complaints = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
        new SheetBench().run(orders, complaints);
    }

    private void run(int orders, int complaints) throws Exception {
        Ground.found(company);
        fill(orders);
        now.updateAndGet(at -> at.plus(Duration.ofHours(1)));
        var noting = new Figures();
        var began = System.nanoTime();
        while (true) {
            var from = System.nanoTime();
            var outcome = give("evidence.note", Map.of()).join();
            noting.add(System.nanoTime() - from);
            if (outcome.equals("false")) break;
        }
        while (company.due(100) > 0) company.quiet();
        System.out.printf("%,d orders noted in %.0f s%n", orders, (System.nanoTime() - began) / 1e9);
        Figures.row("a page of what happened, noted", noting);
        complain(complaints);
        Figures.verdict("the decision sheet, first page, p99 ms", list("decision-sheet", Query.first(46)), 30);
        Figures.verdict("the decision sheet of a product, p99 ms", one("decision-sheet", "product"), 30);
        Figures.verdict("its picture by months, p99 ms", one("product-months", "product"), 30);
        decide();
        Figures.verdict("decisions, first page, p99 ms", list("decisions", Query.first(46)), 30);
        company.close();
    }

    private void fill(int orders) {
        for (int from = 0; from < PRODUCTS; from += ROWS_AT_ONCE) {
            send("company.fill", Map.of("what", "products", "from", from, "count", ROWS_AT_ONCE, "seed", 1));
            send("company.fill", Map.of("what", "customers", "from", from, "count", ROWS_AT_ONCE, "seed", 1));
        }
        settle(0);
        var all = company.reads()
                .page(Ground.ACTOR, Ground.CATALOGUE.view("products").orElseThrow(), Query.first(PRODUCTS));
        if (all instanceof Outcome.Done<List<Row>>(var rows)) rows.forEach(row -> products.add(row.number()));
        for (int from = 0; from < orders; from += ORDERS_AT_ONCE) {
            now.updateAndGet(at -> at.plusMillis(20));
            send("company.fill-orders", Map.of("from", from, "count", ORDERS_AT_ONCE, "goods", PRODUCTS, "seed", 1));
        }
        settle(0);
    }

    private void complain(int complaints) {
        var random = new Random(5);
        for (int i = 1; i <= complaints; i++) {
            var event = Map.of(
                    "complaint", "K-" + i,
                    "name", "Hansen",
                    "language", "nb",
                    "product", product(random),
                    "wish", "money",
                    "words", "Cracked",
                    "receivedAt", now.get().toString(),
                    "at", now.get().toString(),
                    "by", "ola");
            send("evidence.complaint", Map.of("forwarded", event));
        }
        settle(0);
    }

    private void decide() {
        var random = new Random(9);
        var figures = new Figures();
        for (int i = 0; i < 300; i++) {
            var from = System.nanoTime();
            give("product.decide", Map.of("product", product(random), "decision", "sell"))
                    .join();
            figures.add(System.nanoTime() - from);
        }
        Figures.row("a decision with its evidence", figures);
    }

    /// One that is sold often or seldom, as orders take them.
    private String product(Random random) {
        return products.get((int) Math.pow(PRODUCTS + 1.0, random.nextDouble()) - 1);
    }

    private double list(String view, Query query) {
        var figures = new Figures();
        for (int i = 0; i < 1500; i++) figures.add(timed(view, query));
        Figures.row(view + ", first page", figures);
        return figures.at(0.99);
    }

    private double one(String view, String column) {
        var random = new Random(11);
        var figures = new Figures();
        var of = Ground.CATALOGUE.view(view).orElseThrow().column(column);
        for (int i = 0; i < 1500; i++)
            figures.add(timed(
                    view,
                    Query.first(46)
                            .where(column, of.kind().read(product(random)).orElseThrow())));
        Figures.row(view + " of a product", figures);
        return figures.at(0.99);
    }

    private long timed(String view, Query query) {
        var from = System.nanoTime();
        var rows =
                company.reads().page(Ground.ACTOR, Ground.CATALOGUE.view(view).orElseThrow(), query);
        if (!(rows instanceof Outcome.Done<List<Row>>)) throw new AssertionError(rows);
        return System.nanoTime() - from;
    }

    private void send(String command, Map<String, ?> fields) {
        underWay.add(give(command, fields));
        settle(UNDER_WAY);
    }

    private void settle(int most) {
        while (underWay.size() > most) underWay.remove().join();
    }

    /// @return what it answers
    @SuppressWarnings("unchecked")
    private CompletableFuture<String> give(String name, Map<String, ?> fields) {
        var spec = Ground.CATALOGUE.command(name).orElseThrow();
        if (!(spec.shape().read(fields) instanceof Shape.Read.Good<? extends Command<?>>(var command)))
            throw new AssertionError(name + " " + spec.shape().read(fields));
        return company.gate()
                .submit(Ground.ACTOR, (Command<RecordNumber>) command, Optional.empty())
                .thenApply(receipt -> switch (receipt.outcome()) {
                    case Outcome.Done<RecordNumber>(var number) -> number.value();
                    case Outcome.Refused<RecordNumber>(var refusal) -> throw new AssertionError(refusal.toString());
                });
    }
}
