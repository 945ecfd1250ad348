package kontor.stories;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kontor.kernel.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many people at the same few records of a company on PostgreSQL, where commands run side by side. What one of them
/// reads and another writes must be locked: without, these find stock promised twice, limits overrun, notes lost.
class SideBySideTest {

    private final Trade trade = Trade.onPostgres();

    @AfterEach
    void everything_holds() throws InterruptedException {
        trade.house().company().quiet();
        var faults = trade.faults();
        trade.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_few_hot_products_are_never_promised_twice_and_nobody_hears_of_a_deadlock() throws Exception {
        trade.receive("A", "40", "60");
        var orders = atOnce(8, person -> {
            var chance = new Random(person);
            var done = new ArrayList<String>();
            for (int i = 0; i < 12; i++) {
                if (chance.nextInt(4) == 0) trade.receive(chance.nextBoolean() ? "A" : "B", "5", "60");
                var order = chance.nextBoolean()
                        ? trade.order(line("A", "1"), line("B", "2"))
                        : trade.order(line("B", "1"), line("A", "2"));
                done.add(order);
                if (chance.nextInt(3) == 0) may("order.cancel", Map.of("order", done.get(chance.nextInt(done.size()))));
                if (chance.nextInt(3) == 0) may("delivery.release", Map.of("order", order));
                may("delivery.pick", Map.of("order", done.get(chance.nextInt(done.size()))));
                may("delivery.pack", Map.of("order", done.get(chance.nextInt(done.size()))));
                may("delivery.ship", Map.of("order", done.get(chance.nextInt(done.size()))));
                may("invoice.post", Map.of("order", done.get(chance.nextInt(done.size()))));
            }
            return done;
        });
        assertThat(orders.stream().flatMap(List::stream)).doesNotHaveDuplicates();
        assertThat(trade.house().rows("stuck")).isEmpty();
    }

    @Test
    void a_limit_is_not_overrun_by_two_who_promise_at_the_same_moment() throws Exception {
        trade.house().done("customer.credit", Map.of("customer", Trade.HANSEN, "limit", "1000"));
        var drafts =
                IntStream.range(0, 8).mapToObj(_ -> trade.place(line("A", "3"))).toList();

        atOnce(8, person -> may("order.confirm", Map.of("order", drafts.get(person))));

        assertThat(trade.house().rows("orders", "state", "confirmed")).hasSize(2);
    }

    @Test
    void an_organisation_number_is_taken_once() throws Exception {
        atOnce(6, person -> may("customer.register", Map.of("name", "Twin " + person, "orgNumber", "974760673")));

        assertThat(trade.house().rows("customers", "org-number", "974760673")).hasSize(1);
    }

    @Test
    void what_the_desk_and_the_office_change_of_a_customer_is_both_kept() throws Exception {
        for (int i = 1; i <= 5; i++) {
            var round = i;
            atOnce(
                    2,
                    person -> may(
                            person == 0 ? "customer.change" : "customer.credit",
                            person == 0
                                    ? Map.of("customer", Trade.HANSEN, "name", "Hansen " + round)
                                    : Map.of("customer", Trade.HANSEN, "limit", "" + round)));
            var hansen = trade.house().rows("customers", "number", Trade.HANSEN).getFirst();
            assertThat(List.of(hansen.text("name"), hansen.wire(hansen.view().at("credit-limit"))))
                    .containsExactly("Hansen " + round, round + ".00");
        }
    }

    @Test
    void balances_folded_by_several_at_once_are_those_of_the_postings() throws Exception {
        atOnce(6, person -> {
            for (int i = 0; i < 6; i++) {
                trade.receive("C", "1", "" + (person + 1));
                may("ledger.fold", Map.of("most", 3L));
            }
            return person;
        });
    }

    @Test
    void nothing_is_posted_in_a_period_once_it_is_closed() throws Exception {
        atOnce(6, person -> {
            for (int i = 0; i < 8; i++) {
                if (person == 0) may(i % 2 == 0 ? "period.close" : "period.open", Map.of("period", "2026-11"));
                else may("goods.receive", Map.of("product", "C", "quantity", "1", "unitCost", "1"));
            }
            return person;
        });
    }

    @Test
    void two_who_sign_in_as_managers_cannot_both_be_the_last_to_leave() throws Exception {
        trade.house().done("user.add", Map.of("login", "ola", "password", "none", "roles", List.of("manager")));

        atOnce(
                2,
                person -> may(
                        "user.change",
                        Map.of("login", person == 0 ? "ola" : "kari", "roles", List.of(), "active", false)));

        assertThat(trade.house().rows("users", "active", "true")).hasSize(1);
    }

    /// Done or refused; a fault fails the test.
    private Outcome<?> may(String command, Map<String, ?> fields) {
        return trade.house().run(Founded.OPERATOR, trade.house().command(command, fields));
    }

    private static <T> List<T> atOnce(int people, IntFunction<T> does) throws Exception {
        var ready = new CyclicBarrier(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var all = new ArrayList<Future<T>>();
            for (int i = 0; i < people; i++) {
                var person = i;
                all.add(threads.submit(() -> {
                    ready.await();
                    return does.apply(person);
                }));
            }
            var done = new ArrayList<T>();
            for (var one : all) done.add(one.get());
            return done;
        }
    }
}
