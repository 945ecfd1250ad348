package kontor.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import kontor.storage.Company;
import kontor.storage.DatabaseUrl;
import kontor.storage.Progress;
import kontor.storage.Served;

/// Whole ways a second on PostgreSQL, by workers, products and servers, beside bare JDBC on the same database, which
/// commits as often, writes as many rows and looks as many up as Kontor did for a way, and does nothing else.
final class WaysOnPostgres {

    private static final int[] WORKERS = {1, 2, 4, 8};
    private static final int HOT = 5;
    private static final long COUNTED = 2_000_000_000L;
    private static final int WAYS = Integer.getInteger("kontor.bench.ways", 200);

    /// What a way costs the database.
    private record Cost(double commits, double written, double found) {}

    private final String url;

    private WaysOnPostgres(String url) {
        this.url = url;
    }

    /// @param database the address of a database with nothing in it, or `embedded` for one of our own
    static void main(String database) throws Exception {
        if (!database.equals("embedded")) {
            new WaysOnPostgres(database).run();
            return;
        }
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "256MB")
                .start()) {
            new WaysOnPostgres(server.getJdbcUrl("postgres", "postgres")).run();
        }
    }

    private void run() throws Exception {
        try (var one = open();
                var two = open()) {
            WayBench.ground(one);
            one.quiet();
            ways(List.of(one), 4, WayBench.PRODUCTS);
            var cost = cost(one);
            System.out.printf(
                    Locale.ROOT,
                    "a way: %.0f commits, %.0f rows written, %.0f looked up%n",
                    cost.commits(),
                    cost.written(),
                    cost.found());
            System.out.println("workers  random  hot(5)  two servers: random  hot(5)  bare JDBC");
            for (var workers : WORKERS) {
                var random = ways(List.of(one), workers, WayBench.PRODUCTS);
                var hot = ways(List.of(one), workers, HOT);
                var randomOfTwo = ways(List.of(one, two), workers, WayBench.PRODUCTS);
                var hotOfTwo = ways(List.of(one, two), workers, HOT);
                var bare = bare(cost, workers);
                System.out.printf(
                        Locale.ROOT,
                        "%7d %7.1f %7.1f %20.1f %7.1f %10.1f%n",
                        workers,
                        random,
                        hot,
                        randomOfTwo,
                        hotOfTwo,
                        bare);
                Figures.least(workers + " workers, share of bare JDBC", random / bare, 0.3);
            }
            one.quiet();
            Figures.verdict("faults that check finds afterwards", one.check(10).size(), 0);
        }
    }

    private Company open() {
        return Company.open(Served.at(new DatabaseUrl(url)), Ground.CATALOGUE, InstantSource.system(), Progress.NONE);
    }

    /// A second; a way is over when all that it caused has been taken.
    private static double ways(List<Company> servers, int workers, int products) throws Exception {
        var left = new AtomicLong(WAYS);
        var from = System.nanoTime();
        atOnce(workers, worker -> {
            var random = new Random(worker);
            while (left.getAndDecrement() > 0) WayBench.way(servers.get(worker % servers.size()), random, products);
        });
        for (var server : servers) server.quiet();
        return WAYS / ((System.nanoTime() - from) / 1e9);
    }

    private interface Work {
        void run(int worker) throws Exception;
    }

    private static void atOnce(int workers, Work work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < workers; i++) {
                var worker = i;
                all.add(threads.submit(() -> {
                    work.run(worker);
                    return null;
                }));
            }
            for (var one : all) one.get();
        }
    }

    private Cost cost(Company company) throws Exception {
        LockSupport.parkNanos(COUNTED); // the server's own counts come a second late
        var before = counts();
        ways(List.of(company), 1, WayBench.PRODUCTS);
        LockSupport.parkNanos(COUNTED);
        var after = counts();
        return new Cost(
                (double) (after[0] - before[0]) / WAYS,
                (double) (after[1] - before[1]) / WAYS,
                (double) (after[2] - before[2]) / WAYS);
    }

    private long[] counts() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select count(*) from audit),
                               (select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables),
                               (select sum(idx_scan) from pg_stat_user_tables)""")) {
            rows.next();
            return new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)};
        }
    }

    private double bare(Cost cost, int workers) throws Exception {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bare");
            statement.execute("create table bare (id bigserial primary key, worker bigint, text varchar(200))");
        }
        var left = new AtomicLong(WAYS);
        var from = System.nanoTime();
        atOnce(workers, worker -> {
            try (var connection = DriverManager.getConnection(url)) {
                connection.setAutoCommit(false);
                while (left.getAndDecrement() > 0) bareWay(connection, cost, worker);
            }
        });
        return WAYS / ((System.nanoTime() - from) / 1e9);
    }

    private static void bareWay(Connection connection, Cost cost, int worker) throws SQLException {
        try (var write = connection.prepareStatement("insert into bare (worker, text) values (?, ?)");
                var find = connection.prepareStatement("select text from bare where id = ?")) {
            var commits = Math.max(1, Math.round(cost.commits()));
            for (int i = 0; i < commits; i++) {
                for (int j = 0; j < Math.round(cost.written() / commits); j++) {
                    write.setLong(1, worker);
                    write.setString(2, "a row of a way of order to cash, of about this length");
                    write.executeUpdate();
                }
                for (int j = 0; j < Math.round(cost.found() / commits); j++) {
                    find.setLong(1, j);
                    find.executeQuery().close();
                }
                connection.commit();
            }
        }
    }
}
