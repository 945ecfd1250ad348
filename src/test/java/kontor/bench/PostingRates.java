package kontor.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import kontor.storage.Bare;
import kontor.storage.Company;
import kontor.storage.DatabaseUrl;
import kontor.storage.Log;
import kontor.storage.Progress;
import kontor.storage.Served;

/// Vouchers of two postings a second, durable, beside bare JDBC that writes the same rows: on H2 the same statements in
/// the
/// same batches with one sync each, on PostgreSQL one commit a voucher.
final class PostingRates {

    private static final double SHARE = 0.6;
    private static final int[] CLIENTS = {1, 8};
    private static final int RECORDED = 1500;

    private PostingRates() {}

    private interface Work {
        void run(int client) throws Exception;
    }

    private static double rate(int many, int clients, Work work) throws Exception {
        var left = new AtomicLong(many);
        var from = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < clients; i++) {
                var client = i;
                all.add(people.submit(() -> {
                    while (left.getAndDecrement() > 0) work.run(client);
                    return null;
                }));
            }
            for (var one : all) one.get();
        }
        return many / ((System.nanoTime() - from) / 1e9);
    }

    static void post(Company company) {
        Ground.send(
                        company,
                        "voucher.post",
                        Map.of(
                                "text",
                                "Kontorrekvisita",
                                "lines",
                                List.of(
                                        Map.of("account", "6800", "amount", "125"),
                                        Map.of("account", "1920", "amount", "-125"))))
                .join();
    }

    private static void row(String engine, int clients, double kontor, double bare) {
        System.out.printf(
                Locale.ROOT, "%-10s %d clients: %7.0f vouchers/s, bare JDBC %7.0f%n", engine, clients, kontor, bare);
        Figures.least(engine + ", " + clients + " clients, share of bare JDBC", kontor / bare, SHARE);
    }

    static void onH2(Path root, int many) throws Exception {
        var ground = root.resolve("posting");
        try (var company = Company.open(ground, Ground.CATALOGUE, InstantSource.system(), Progress.NONE)) {
            Ground.found(company);
            post(company);
        }
        var recorded = copy(ground, root.resolve("recorded"));
        List<Bare.Step> steps;
        var log = new Log.InMemory();
        try (var company = Bare.recorded(recorded.resolve("live/kontor.mv.db"), Ground.CATALOGUE, log)) {
            for (int i = 0; i < 3; i++) post(company);
            var before = log.entries().size();
            Bare.start();
            for (int i = 0; i < RECORDED; i++) post(company);
            steps = Bare.stop(log.entries().subList(before, log.entries().size()));
        }
        for (var clients : CLIENTS) {
            double kontor = 0;
            double bare = 0;
            for (int turn = 0; turn < 3; turn++) {
                var batches = new AtomicLong();
                var folder = copy(ground, root.resolve("run" + clients + "-" + turn));
                try (var company = Company.open(folder, Ground.CATALOGUE, InstantSource.system(), Progress.NONE)) {
                    rate(Math.min(many, 1000), clients, _ -> post(company));
                    company.reads().listen(_ -> batches.incrementAndGet());
                    kontor = Math.max(kontor, rate(many, clients, _ -> post(company)));
                }
                var batch = Math.max(1, (int) Math.round((double) many / Math.max(1, batches.get())));
                var again = copy(ground, root.resolve("bare" + clients + "-" + turn));
                var nanos = Bare.again(again.resolve("live/kontor.mv.db"), steps, batch);
                bare = Math.max(bare, steps.size() / (nanos / 1e9));
            }
            row("H2", clients, kontor, bare);
        }
    }

    private static Path copy(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (var file : all.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
        return to;
    }

    static void onPostgres(int many) throws Exception {
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .start()) {
            var url = server.getJdbcUrl("postgres", "postgres");
            try (var company = Company.open(
                    Served.at(new DatabaseUrl(url)), Ground.CATALOGUE, InstantSource.system(), Progress.NONE)) {
                Ground.found(company);
                post(company);
                bareTables(url);
                for (var clients : CLIENTS) {
                    double kontor = 0;
                    double bare = 0;
                    rate(many / 4, clients, _ -> post(company));
                    for (int turn = 0; turn < 2; turn++) {
                        kontor = Math.max(kontor, rate(many, clients, _ -> post(company)));
                        bare = Math.max(bare, bare(url, many, clients));
                    }
                    row("PostgreSQL", clients, kontor, bare);
                }
            }
        }
    }

    private static final List<String> TABLES = List.of("voucher", "posting", "ledger_tail", "number_series", "audit");

    /// Tables like ours, with our indexes.
    private static void bareTables(String url) throws SQLException {
        try (var db = DriverManager.getConnection(url);
                var ddl = db.createStatement()) {
            for (var table : TABLES) ddl.execute("create table bare_" + table + " (like " + table + " including all)");
            ddl.execute("insert into bare_number_series select * from number_series where name = 'journal-voucher'");
        }
    }

    private static double bare(String url, int many, int clients) throws Exception {
        var connections = new ArrayList<BareVouchers>();
        for (int i = 0; i < clients; i++) connections.add(new BareVouchers(url));
        try {
            return rate(many, clients, client -> connections.get(client).post());
        } finally {
            for (var db : connections) db.close();
        }
    }
}
