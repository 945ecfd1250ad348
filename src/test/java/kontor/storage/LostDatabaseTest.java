package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database is killed under load: whoever gave a command waits, and it has been done once.
class LostDatabaseTest {

    private static final int CLIENTS = 6;

    @TempDir
    private Path folder;

    private final ConcurrentSkipListSet<Long> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void a_database_killed_and_started_again_loses_and_doubles_nothing() throws Exception {
        try (var cluster = new Cluster(folder)) {
            cluster.start("one");
            var heard = new CopyOnWriteArrayList<Boolean>();
            try (var company = open(Served.at(cluster.url("one", "postgres")), hearing(heard))) {
                underLoad(company, () -> {
                    cluster.kill("one");
                    cluster.start("one");
                    afterMore(200);
                    return true;
                });
                proven(company);
                assertThat(heard.getFirst())
                        .as("it is said that the database is away")
                        .isTrue();
                assertThat(heard.getLast()).as("and that it is there again").isFalse();
            }
        }
    }

    @Test
    void a_standby_gives_reports_and_takes_over_with_all_that_was_acknowledged() throws Exception {
        try (var cluster = new Cluster(folder)) {
            cluster.start("one");
            open(Served.at(cluster.url("one", "postgres"))).close();
            cluster.stop("one");
            cluster.standby("two", "one");
            cluster.start("one", "synchronous_standby_names", "*");
            cluster.start("two");
            var both = Served.at(cluster.urls("postgres", "one", "two"));
            try (var company = open(both);
                    var reports = open(both.readingStandby())) {
                Optional<Boolean> standby = reports.reading(link -> Sql.of(link)
                        .query("select pg_is_in_recovery() as standby")
                        .first(found -> found.get("standby", Boolean.class)));
                assertThat(standby).contains(true);
                underLoad(company, () -> {
                    cluster.kill("one");
                    cluster.execute("two", "select pg_promote()");
                    afterMore(200);
                    return true;
                });
                proven(company);
                assertThat(reports.check(3)).isEmpty();
            }
        }
    }

    private static Company open(Served served) {
        return open(served, Progress.NONE);
    }

    private static Company open(Served served, Progress progress) {
        return Company.open(served, TallyRoom.catalogue(), Place.CLOCK, progress);
    }

    private static Progress hearing(List<Boolean> heard) {
        return new Progress() {
            @Override
            public void replayed(long done, long of, long perSecond) {}

            @Override
            public void said(Text what) {}

            @Override
            public void away(boolean now) {
                heard.add(now);
            }
        };
    }

    private void underLoad(Company company, Callable<Boolean> then) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = new ArrayList<Future<Integer>>();
            for (int i = 0; i < CLIENTS; i++) {
                var client = i;
                clients.add(threads.submit(() -> work(company, client)));
            }
            try {
                afterMore(100);
                then.call();
            } finally {
                enough.set(true);
            }
            for (var client : clients) client.get();
        }
    }

    private int work(Company company, int client) {
        int done = 0;
        while (!enough.get()) {
            var outcome = company.gate()
                    .submit(Place.OPERATOR, new TallyRoom.Count("c" + client), Optional.empty())
                    .join()
                    .outcome();
            if (!(outcome instanceof Outcome.Done<SystemNumber>(var number)))
                throw new AssertionError("refused: " + outcome);
            if (!acknowledged.add(Long.valueOf(number.value()))) throw new AssertionError("twice: " + number.value());
            done++;
        }
        return done;
    }

    private void afterMore(int commands) {
        var wanted = acknowledged.size() + commands;
        var until = System.nanoTime() + 60_000_000_000L;
        while (acknowledged.size() < wanted) {
            if (System.nanoTime() > until) throw new AssertionError("no more was done: " + acknowledged.size());
            Thread.onSpinWait();
        }
    }

    /// Every answer was another number, there is none without an answer, and each was heard of once.
    private void proven(Company company) throws InterruptedException {
        company.quiet();
        assertThat(List.copyOf(acknowledged))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, acknowledged.size()).boxed().toList());
        List<Long> counted = company.reading(link -> Sql.of(link)
                .query("select next_number - first_number as many from number_series order by name")
                .list(found -> found.whole("many")));
        assertThat(counted).containsExactly((long) acknowledged.size(), (long) acknowledged.size());
        assertThat(company.check(5)).isEmpty();
    }
}
