package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two servers of one company on PostgreSQL.
class ServersTest {

    private final DatabaseUrl url = Postgres.fresh(TallyRoom.catalogue());
    private final List<Company> servers = new ArrayList<>();

    private Company server(Served served) {
        var company = Company.open(served, TallyRoom.catalogue(), Place.CLOCK, Progress.NONE);
        servers.add(company);
        return company;
    }

    @AfterEach
    void close() {
        servers.forEach(Company::close);
    }

    @Test
    void events_are_taken_once_and_series_have_no_gap_whoever_does_the_work() throws Exception {
        var one = server(Served.at(url));
        var two = server(Served.at(url));
        var numbers = new ArrayList<Long>();
        try (var people = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<Future<Long>>();
            for (int i = 0; i < 200; i++) {
                var at = i;
                all.add(people.submit(() -> count(at % 2 == 0 ? one : two, "note " + at % 7)));
            }
            for (var each : all) numbers.add(each.get());
        }
        one.quiet();

        assertThat(numbers.stream().sorted().toList())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
        List<Long> counted = one.reading(link -> Sql.of(link)
                .query("select next_number - 1 as many from number_series order by name")
                .list(found -> found.whole("many")));
        assertThat(counted).containsExactly(200L, 200L);
        assertThat(two.check(5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_one_server_commits_the_other_hears_of(boolean notifying) throws Exception {
        var served = notifying ? Served.at(url) : Served.at(url).silently();
        var one = server(served);
        var two = server(served);
        var heard = new CompletableFuture<Set<String>>();
        try (var _ = two.reads().listen(tables -> {
            if (tables.contains("number_series")) heard.complete(tables);
        })) {
            count(one, "there");
            assertThat(heard.get(20, TimeUnit.SECONDS)).contains("number_series", "audit");
        }
    }

    @Test
    void a_key_is_good_at_every_server() throws Exception {
        var one = server(Served.at(url));
        var two = server(Served.at(url));
        var key = Optional.of("the same");
        try (var people = Executors.newFixedThreadPool(2)) {
            var first = people.submit(() -> one.gate()
                    .submit(Place.OPERATOR, new TallyRoom.Count("k"), key)
                    .join());
            var second = people.submit(() -> two.gate()
                    .submit(Place.OPERATOR, new TallyRoom.Count("k"), key)
                    .join());
            assertThat(first.get().outcome()).isEqualTo(second.get().outcome());
            assertThat(List.of(first.get().again(), second.get().again())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void drafts_and_wrong_guesses_follow_from_server_to_server() {
        var one = server(Served.at(url)).desk();
        var two = server(Served.at(url)).desk();
        one.save("kari", "order", "{\"a\":1}");
        one.save("kari", "order", "{\"a\":2}");
        one.guessedWrong("kari", Instant.EPOCH);
        two.guessedWrong("kari", Instant.EPOCH.plusSeconds(1));
        one.access(Instant.EPOCH, "kari", "sign-in", Map.of("from", "here"));

        assertThat(two.load("kari", "order")).contains("{\"a\":2}");
        assertThat(one.guesses("kari").wrong()).isEqualTo(2);
        var lines = new ArrayList<String>();
        two.eachAccess(lines::add);
        assertThat(lines).hasSize(1).first().asString().contains("\"from\":\"here\"");
        two.guessedRight("kari");
        two.delete("kari", "order");
        assertThat(one.guesses("kari").wrong()).isZero();
        assertThat(one.list("kari")).isEmpty();
    }

    @Test
    void a_row_of_the_audit_trail_that_was_changed_is_found() throws Exception {
        var one = server(Served.at(url));
        count(one, "a");
        assertThat(one.check(5)).isEmpty();

        one.reading(link -> {
            var changed = Sql.of(link)
                    .update("update audit set actor = 'somebody' where command = 'tally.count'")
                    .run();
            Pool.commit(link);
            return changed;
        });

        assertThat(one.check(5).stream().map(Company.Fault::check)).containsExactly("audit-chain");
    }

    private static long count(Company company, String note) {
        var outcome = company.gate().run(Place.OPERATOR, new TallyRoom.Count(note));
        if (outcome instanceof Outcome.Done<SystemNumber>(var number)) return Long.parseLong(number.value());
        throw new AssertionError(outcome);
    }
}
