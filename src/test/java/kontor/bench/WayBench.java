package kontor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import kontor.storage.Bare;
import kontor.storage.Company;
import kontor.storage.Log;
import kontor.storage.Progress;

/// Whole ways a second, from an order's placing to its payment, durable, beside bare JDBC with the same statements, the
/// same batches and one sync a batch.
final class WayBench {

    private static final int CUSTOMERS = 200;
    static final int PRODUCTS = 1000;

    public static void main(String... args) throws Exception {
        var database = System.getProperty("kontor.bench.db", "");
        if (!database.isEmpty()) {
            WaysOnPostgres.main(database);
            return;
        }
        var ways = args.length > 0 ? Integer.parseInt(args[0]) : 3000;
        var root = Files.createTempDirectory("kontor-way");
        try {
            var ground = root.resolve("ground");
            ground(ground);
            var steps = record(root, ground, Math.min(ways, 1500));
            var perWay = (double) steps.size() / Math.min(ways, 1500);
            System.out.printf(
                    Locale.ROOT,
                    "commands and deliveries a way %.1f, journal bytes a command %.0f%n",
                    perWay,
                    steps.stream().mapToInt(s -> s.entry().length()).average().orElse(0));
            for (var clients : new int[] {1, 8, 32}) compare(root, ground, steps, new Run(ways, clients, perWay));
            size(root, ground, 10_000);
        } finally {
            delete(root);
        }
    }

    private record Run(int ways, int clients, double perWay) {}

    /// A company with customers, products and goods, closed.
    private static void ground(Path folder) throws InterruptedException {
        try (var company = open(folder)) {
            ground(company);
        }
    }

    static void ground(Company company) throws InterruptedException {
        Ground.found(company);
        for (int i = 0; i < CUSTOMERS; i++) Ground.run(company, "customer.register", Map.of("name", "Kunde " + i));
        for (int i = 0; i < PRODUCTS; i++) {
            Ground.run(
                    company,
                    "product.register",
                    Map.of("number", "P" + i, "name", "Vare " + i, "price", "100", "vatCode", "3", "kind", "goods"));
            Ground.run(company, "goods.receive", Map.of("product", "P" + i, "quantity", "1000000", "unitCost", "60"));
        }
    }

    private static Company open(Path folder) {
        return Company.open(folder, Ground.CATALOGUE, InstantSource.system(), Progress.NONE);
    }

    private static List<Bare.Step> record(Path root, Path ground, int ways) throws Exception {
        var folder = copy(ground, root.resolve("recorded"));
        var log = new Log.InMemory();
        try (var company = Bare.recorded(folder.resolve("live/kontor.mv.db"), Ground.CATALOGUE, log)) {
            var random = new Random(5);
            for (int i = 0; i < 3; i++) way(company, random, PRODUCTS);
            company.quiet();
            var before = log.entries().size();
            Bare.start();
            for (int i = 0; i < ways; i++) way(company, random, PRODUCTS);
            company.quiet();
            return Bare.stop(log.entries().subList(before, log.entries().size()));
        }
    }

    /// The best of two runs of each, one after the other by turns, so that neither finds the machine warmer.
    private static void compare(Path root, Path ground, List<Bare.Step> steps, Run run) throws Exception {
        var batch = 1;
        var kontor = 0.0;
        var bare = 0.0;
        for (int i = 0; i < 2; i++) {
            var once = kontor(root, ground, run);
            batch = once.batch();
            kontor = Math.max(kontor, once.ways());
            bare = Math.max(bare, bare(root, ground, steps, run.perWay(), batch));
        }
        System.out.printf(
                Locale.ROOT,
                "%2d clients: %7.0f ways/s, bare JDBC %7.0f ways/s (batches of %d)%n",
                run.clients(),
                kontor,
                bare,
                batch);
        Figures.least(run.clients() + " clients, share of bare JDBC", kontor / bare, 0.5);
    }

    /// @param ways  a second
    /// @param batch records in one sync
    private record Once(double ways, int batch) {}

    private static Once kontor(Path root, Path ground, Run run) throws Exception {
        var folder = copy(ground, root.resolve("run"));
        try (var company = open(folder)) {
            ways(company, Math.min(500, run.ways()), run.clients());
            var counted = new AtomicLong();
            company.reads().listen(_ -> counted.incrementAndGet());
            var from = System.nanoTime();
            ways(company, run.ways(), run.clients());
            var ways = run.ways() / ((System.nanoTime() - from) / 1e9);
            return new Once(ways, Math.max(1, (int) Math.round(run.ways() * run.perWay() / counted.get())));
        } finally {
            delete(folder);
        }
    }

    private static double bare(Path root, Path ground, List<Bare.Step> steps, double perWay, int batch)
            throws Exception {
        var folder = copy(ground, root.resolve("bare"));
        try {
            return steps.size() / perWay / (Bare.again(folder.resolve("live/kontor.mv.db"), steps, batch) / 1e9);
        } finally {
            delete(folder);
        }
    }

    private static void size(Path root, Path ground, int ways) throws Exception {
        var folder = copy(ground, root.resolve("size"));
        var file = folder.resolve("live/kontor.mv.db");
        long grown;
        try (var company = open(folder)) {
            ways(company, ways, 8);
            grown = Files.size(file);
            company.snapshot().join();
        }
        try (var snapshots = Files.walk(folder.resolve("snapshots"))) {
            var compact = snapshots
                    .filter(f -> f.toString().endsWith(".mv.db"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            System.out.printf(
                    Locale.ROOT,
                    "H2 file after %d ways: %.1f MB, compacted %.1f MB%n",
                    ways,
                    grown / 1e6,
                    Files.size(compact) / 1e6);
            Figures.verdict(
                    "H2 file after " + ways + " ways, to its compacted size", (double) grown / Files.size(compact), 5);
        }
    }

    private static void ways(Company company, int ways, int clients) throws Exception {
        var left = new AtomicLong(ways);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < clients; i++) {
                var random = new Random(i);
                all.add(people.submit(() -> {
                    while (left.getAndDecrement() > 0) way(company, random, PRODUCTS);
                    return null;
                }));
            }
            for (var one : all) one.get();
        }
    }

    static void way(Company company, Random random, int products) throws InterruptedException {
        var lines = List.of(line(random, products), line(random, products), line(random, products));
        var order = Ground.run(
                company,
                "order.place",
                Map.of("customer", Long.toString(10_001 + random.nextInt(CUSTOMERS)), "lines", lines));
        for (var step : new String[] {"order.confirm", "delivery.pick", "delivery.pack", "delivery.ship"})
            Ground.run(company, step, Map.of("order", order));
        var invoice = Ground.run(company, "invoice.post", Map.of("order", order));
        Ground.run(company, "payment.receive", Map.of("invoice", invoice, "amount", "500"));
    }

    private static Map<String, String> line(Random random, int products) {
        return Map.of("product", "P" + random.nextInt(products), "quantity", "2");
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
