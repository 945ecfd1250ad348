package kontor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Event;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.registry.RegistryRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The gate, the outbox and the courier, with a room that only takes numbers and posts events.
class GateTest {

    static final Permission TRY = Permission.of("trial.try", Side.BOTH);
    static final NumberSeries SERIES = new NumberSeries("trial", 1);

    record Refused() implements Refusal {
        @Override
        public String code() {
            return "trial.refused.asked";
        }
    }

    record Happened(String subject, long step, boolean refuse) implements Event {}

    /// Takes a number and, if it likes, posts events, is refused, or breaks.
    record Take(String subject, long events, boolean refuse, boolean fail) implements Command<OrderNumber> {
        @Override
        public Permission needs() {
            return TRY;
        }

        @Override
        public Outcome<OrderNumber> run(Tx tx) {
            var number = tx.next(SERIES);
            for (long i = 0; i < events; i++) tx.post(new Happened(subject, i, false));
            if (fail) throw new IllegalStateException("broken on purpose");
            if (refuse) return Outcome.refused(new Refused());
            return Outcome.done(new OrderNumber(Long.toString(number)));
        }
    }

    /// What the taker of an event does: writes it down in the order it came, as a user's key of the once table.
    record Note(String subject, long step) implements Command<SystemNumber> {
        @Override
        public Permission needs() {
            return TRY;
        }

        @Override
        public Outcome<SystemNumber> run(Tx tx) {
            if (subject.equals("stubborn")) return Outcome.refused(new Refused());
            var place = tx.next(new NumberSeries("noted", 0));
            Once.keep(Sql.of(tx), "noted " + place, subject, Long.toString(step), 0);
            return Outcome.done(new SystemNumber(subject));
        }
    }

    private static final Room ROOM = Room.of(GateTest.class)
            .permissions(TRY)
            .commands(
                    CommandSpec.of("trial.take", Take.class, Side.BOTH),
                    CommandSpec.of("trial.note", Note.class, Side.BOTH).system())
            .take(Happened.class, "trial.note", e -> new Note(e.subject(), e.step()))
            .done();

    private final Catalogue catalogue = new Catalogue(List.of(StorageRoom.ROOM, RegistryRoom.ROOM, ROOM));
    private final Log.InMemory log = new Log.InMemory();
    private final Company company = Company.inMemory(catalogue, InstantSource.system(), log);
    private final Actor actor = Actor.operator("test");

    @AfterEach
    void close() {
        company.close();
    }

    private Outcome<OrderNumber> take(boolean refuse) {
        return company.gate().run(actor, new Take("s", 0, refuse, false));
    }

    @Test
    void a_series_has_no_gap_though_some_are_refused_and_some_break() {
        assertThat(take(false)).isEqualTo(Outcome.done(new OrderNumber("1")));
        assertThat(take(true)).isEqualTo(Outcome.refused(new Refused()));
        assertThatThrownBy(() -> company.gate().run(actor, new Take("s", 0, false, true)))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("broken on purpose");
        assertThat(take(false)).isEqualTo(Outcome.done(new OrderNumber("2")));
    }

    @Test
    void many_at_once_get_each_number_once() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = IntStream.range(0, 400)
                    .mapToObj(i -> people.submit(() -> take(i % 5 == 0)))
                    .toList();
            var numbers = new ArrayList<Long>();
            for (var one : taken) {
                if (one.get() instanceof Outcome.Done<OrderNumber>(var number))
                    numbers.add(Long.valueOf(number.value()));
            }
            assertThat(numbers.stream().sorted())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 320).boxed().toList());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void only_what_was_accepted_is_in_the_log_and_each_entry_holds_the_hash_before() throws Exception {
        take(false);
        take(true);
        take(false);
        var entries = new ArrayList<Entry>();
        for (var json : log.entries()) entries.add(Entry.parse(json));
        assertThat(entries.stream().map(Entry::command)).containsExactly("storage.migrate", "trial.take", "trial.take");
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).before())
                    .isEqualTo(Entry.hash(log.entries().get(i - 1)));
        }
    }

    @Test
    void what_a_command_posts_is_taken_when_it_is_answered() {
        company.gate().run(actor, new Take("a", 50, false, false));
        assertThat(steps("a")).containsExactlyElementsOf(upTo(50).toList());
        assertThat(log.entries().stream().filter(e -> e.contains("courier.deliver")))
                .hasSize(50);
    }

    @Test
    void events_of_a_subject_are_taken_in_the_order_posted_though_they_are_too_many_for_one_sync()
            throws InterruptedException {
        var many = company.gate().submit(actor, new Take("a", 600, false, false), Optional.empty());
        var few = company.gate().submit(actor, new Take("a", 50, false, false), Optional.empty());
        assertThat(company.await(many.join().root())).isZero();
        assertThat(company.await(few.join().root())).isZero();
        assertThat(steps("a"))
                .containsExactlyElementsOf(Stream.concat(upTo(600), upTo(50)).toList());
    }

    private static Stream<Long> upTo(long end) {
        return LongStream.range(0, end).boxed();
    }

    private List<Long> steps(String subject) {
        return company.reading(link -> Sql.of(link)
                .query(
                        "select result from once where content = :subject order by cast(substring(once_key, 7) as bigint)")
                .bind("subject", subject)
                .list(f -> Long.valueOf(f.text("result"))));
    }

    @Test
    void an_event_that_is_refused_is_set_aside_and_the_asker_is_told() throws InterruptedException {
        var receipt = company.gate()
                .submit(actor, new Take("stubborn", 2, false, false), Optional.empty())
                .join();
        assertThat(company.await(receipt.root())).isEqualTo(2);
        var stuck = company.reads().page(actor, StorageRoom.STUCK, kontor.kernel.Query.first(10));
        assertThat(((Outcome.Done<List<kontor.kernel.Row>>) stuck).result())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.text("reason")).isEqualTo("trial.refused.asked"));
        assertThat(company.check(10)).isEmpty();
    }

    @Test
    void a_log_run_again_into_an_empty_database_gives_the_same_ids_and_hashes() {
        company.gate().run(actor, new Take("a", 3, false, false));
        try (var database = Database.inMemory("again" + System.nanoTime())) {
            var runner = new Runner(catalogue, database.writer(), log.keys());
            var entries = log.entries();
            entries.forEach(runner::again);
            assertThat(runner.head()).isEqualTo(Entry.hash(entries.getLast()));
        }
    }
}
