package kontor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kontor.app.Passwords;
import kontor.app.Wiring;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Shape;
import kontor.storage.Company;
import kontor.storage.Log;
import org.junit.jupiter.api.Test;

class DemoCompanyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Company seeded() throws InterruptedException {
        var clock = new DemoClock(() -> Instant.parse("2026-11-23T09:00:00Z"));
        var company = Company.inMemory(Wiring.catalogue(), clock, new Log.InMemory());
        DemoCompany.found(company, clock).tell();
        return company;
    }

    private static List<Row> rows(Company company, String view) {
        var found = company.catalogue().view(view).orElseThrow();
        return switch (company.reads().page(DemoCompany.KARI, found, Query.first(10_000))) {
            case Outcome.Done<List<Row>>(var rows) -> rows;
            case Outcome.Refused<List<Row>>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static List<String> states(Company company, String view) {
        return rows(company, view).stream()
                .map(row -> Kinds.wire((Enum<?>) row.get("state").orElseThrow()))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void the_demo_shows_orders_deliveries_and_invoices_in_every_state_and_adds_up() throws InterruptedException {
        try (var company = seeded()) {
            assertThat(company.check(5)).isEmpty();
            assertThat(rows(company, "customers").size()).isEqualTo(61);
            assertThat(rows(company, "products").size()).isEqualTo(87);
            assertThat(rows(company, "orders").size()).isEqualTo(153);
            assertThat(states(company, "orders"))
                    .containsExactly("cancelled", "confirmed", "done", "draft", "in-progress");
            assertThat(states(company, "deliveries")).contains("packed", "picked", "reserved", "shipped", "waiting");
            assertThat(states(company, "invoices")).contains("credited", "paid", "part-paid", "posted");
            assertThat(states(company, "products"))
                    .containsExactly("development", "improving", "not-for-sale", "on-sale", "phasing-out", "trial");
            assertThat(states(company, "ideas")).containsExactly("dropped", "new", "taken");
            assertThat(rows(company, "call-backs").size()).isPositive();
            assertThat(rows(company, "decisions"))
                    .anyMatch(row -> row.get("due").equals(Optional.of(true)));
            assertThat(states(company, "complaints"))
                    .containsExactly("acknowledged", "answered", "closed", "forwarded", "received", "reopened", "told");
            assertThat(rows(company, "to-tell").size()).isPositive();
            assertThat(rows(company, "receivables"))
                    .anyMatch(row -> row.date("due").orElseThrow().isBefore(TODAY.minusDays(7)))
                    .anyMatch(row -> row.date("due").orElseThrow().isAfter(TODAY));
            assertThat(states(company, "returns"))
                    .containsExactly("authorised", "credited", "declined", "inspected", "received", "requested");
            assertThat(states(company, "supplier-invoices"))
                    .containsExactly("paid", "part-paid", "posted", "rejected", "waiting");
            assertThat(states(company, "payment-proposals")).containsExactly("proposed", "sent");
            assertThat(states(company, "reminders")).containsExactly("ready");
            assertThat(states(company, "holds")).containsExactly("holding");
            assertThat(rows(company, "to-invoice").size()).isPositive();
            assertThat(rows(company, "invoices"))
                    .allMatch(row -> row.date("date").orElseThrow().isBefore(TODAY));
        }
    }

    @Test
    void what_a_visitor_does_while_the_story_is_told_bears_the_true_time() throws Exception {
        var now = Instant.parse("2026-11-23T09:00:00Z");
        var clock = new DemoClock(() -> now);
        try (var company = Company.inMemory(Wiring.catalogue(), clock, new Log.InMemory())) {
            var demo = DemoCompany.found(company, clock);
            var told = new CompletableFuture<Void>();
            var gate = new DemoGate(company.gate(), told);
            var spec = company.catalogue().command("customer.register").orElseThrow();
            var tree = Map.of("name", "Visitor", "reference", "mine");
            var read = (Shape.Read.Good<? extends Command<?>>) spec.shape().read(tree);
            var answer = gate.submit(DemoCompany.KARI, read.value(), Optional.empty());
            demo.tell();
            told.complete(null);
            answer.join();
            var last = rows(company, "audit").getFirst();
            assertThat(last.text("command")).isEqualTo("customer.register");
            assertThat(last.get("at")).contains(now);
        }
    }

    @Test
    void the_demo_is_the_same_every_time() throws InterruptedException {
        try (var one = seeded();
                var other = seeded()) {
            for (var view :
                    List.of("customers", "orders", "order-lines", "deliveries", "invoices", "ledger", "moves")) {
                assertThat(told(one, view)).isEqualTo(told(other, view));
            }
        }
    }

    private static String told(Company company, String view) {
        return rows(company, view).stream().map(row -> row.values().toString()).collect(Collectors.joining("\n"));
    }

    @Test
    void the_demos_people_sign_in_with_its_name() {
        assertThat(Passwords.matches("nordlys".toCharArray(), new PasswordHash(DemoWork.PASSWORD)))
                .isTrue();
    }
}
