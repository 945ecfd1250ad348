package kontor.frontdesk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.storage.Company;
import kontor.storage.Postgres;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

/// What the desk knows of a customer is found again, is done in time, and is forgotten with the person.
class RelationsTest {

    @Test
    void a_person_who_is_erased_leaves_no_name_and_no_word() throws InterruptedException {
        try (var house = new Founded()) {
            var kari = house.done("customer.register", Map.of("name", "Kari Bakken"));
            var contact = house.done("contact.add", Map.of("customer", kari, "name", "Bjarne Bakken", "role", "mann"));
            house.done("call.log", Map.of("customer", kari, "words", "Ringte om hagen", "contact", contact));
            var task =
                    house.done("task.add", Map.of("title", "Sende fargekart", "due", "2026-11-25", "customer", kari));
            house.done("customer.tag", Map.of("customer", kari, "tag", "Hage"));
            assertThat(house.refused("customer.tag", Map.of("customer", kari, "tag", "hage")))
                    .isEqualTo("relations.refused.tagged");
            assertThat(house.rows("customer-tags", "customer", kari)).hasSize(1);

            house.done("customer.erase", Map.of("customer", kari));

            assertThat(house.rows("contacts", "customer", kari).getFirst().text("name"))
                    .isEqualTo("erased-" + contact);
            assertThat(house.rows("calls", "customer", kari).getFirst().text("words"))
                    .startsWith("erased-SN-");
            var left = house.rows("tasks", "number", task).getFirst();
            assertThat(left.text("title")).isEqualTo("erased-" + task);
            assertThat(left.wire(1)).isEqualTo("dropped");
            assertThat(house.rows("customer-tags", "customer", kari)).isEmpty();
            assertThat(String.join("", house.journal())).doesNotContain("Bjarne", "hagen", "fargekart");
            assertThat(house.refused("call.log", Map.of("customer", kari, "words", "Igjen")))
                    .isEqualTo("relations.refused.gone");
            assertThat(house.company().check(3)).isEmpty();
            if (!Postgres.wanted())
                assertThat(Company.replayed(house.log(), house.catalogue()))
                        .isEqualTo(house.company().tables());
        }
    }

    @Test
    void a_firms_contact_is_forgotten_alone() throws InterruptedException {
        try (var house = new Founded()) {
            var firm = house.done("customer.register", Map.of("name", "Berg AS", "orgNumber", "923609016"));
            var other = house.done("customer.register", Map.of("name", "Moen AS"));
            var one = house.done("contact.add", Map.of("customer", firm, "name", "Nils Berg"));
            var two = house.done("contact.add", Map.of("customer", firm, "name", "Siv Moen", "phone", "22 33 44 55"));
            house.done("contact.change", Map.of("contact", two, "role", "innkjøp"));
            assertThat(house.rows("contacts", "number", two).getFirst().text("phone"))
                    .isEqualTo("22 33 44 55");
            assertThat(house.refused("call.log", Map.of("customer", other, "words", "Hei", "contact", one)))
                    .isEqualTo("relations.refused.not-theirs");

            house.done("contact.erase", Map.of("contact", one));

            assertThat(house.rows("contacts", "customer", firm).stream().map(row -> row.text("name")))
                    .containsExactly("Siv Moen", "erased-" + one);
            assertThat(String.join("", house.journal())).doesNotContain("Nils Berg");
            assertThat(house.refused("contact.change", Map.of("contact", one, "name", "Nils")))
                    .isEqualTo("relations.refused.state");
        }
    }

    @Test
    void a_task_is_due_on_its_day_to_its_owner_and_ends_once() {
        try (var house = new Founded()) {
            var task = house.done("task.add", Map.of("title", "Ring tilbake", "due", "2026-11-25", "owner", "kari"));
            assertThat(house.refused("task.add", Map.of("title", "For sent", "due", "2026-11-20")))
                    .isEqualTo("task.refused.field");
            assertThat(house.refused("task.add", Map.of("title", "Noe", "due", "2026-11-25", "owner", "ingen")))
                    .isEqualTo("relations.refused.owner");
            assertThat(due(house)).isEmpty();
            house.at("2026-11-25T08:00:00Z");
            assertThat(due(house)).containsExactly(task);
            assertThat(house.rows("tasks-due")).isEmpty();

            house.done("task.put-off", Map.of("task", task, "due", "2026-11-27"));
            assertThat(due(house)).isEmpty();
            house.done("task.done", Map.of("task", task, "outcome", "Snakket med Per"));
            assertThat(house.refused("task.drop", Map.of("task", task))).isEqualTo("relations.refused.state");
            assertThat(house.rows("tasks", "number", task).getFirst().get("put-off"))
                    .contains(1L);
        }
    }

    private static List<String> due(Founded house) {
        var view = house.catalogue().view("tasks-due").orElseThrow();
        return switch (house.company().reads().page(Actor.user("kari"), view, Query.first(9))) {
            case Outcome.Done<List<Row>>(var rows) ->
                rows.stream().map(Row::number).toList();
            case Outcome.Refused<List<Row>>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    @Test
    void the_timeline_holds_all_that_happened_with_one_customer_the_newest_first() throws InterruptedException {
        try (var house = new Founded()) {
            var one = house.done("customer.register", Map.of("name", "Berg AS"));
            var two = house.done("customer.register", Map.of("name", "Moen AS"));
            house.done(
                    "product.register",
                    Map.of("number", "4711", "name", "Dør", "price", "100", "vatCode", "3", "kind", "goods"));
            house.done("goods.receive", Map.of("product", "4711", "quantity", "9", "unitCost", "50"));
            var lines = List.of(Map.of("product", "4711", "quantity", "1"));
            var order = house.done("order.place", Map.of("customer", one, "lines", lines));
            house.done("order.place", Map.of("customer", two, "lines", lines));
            house.done("order.confirm", Map.of("order", order));
            house.at("2026-11-24T09:00:00Z");
            for (var step : List.of("delivery.pick", "delivery.pack", "delivery.ship"))
                house.done(step, Map.of("order", order));
            var invoice = house.done("invoice.post", Map.of("order", order));
            house.at("2026-11-25T09:00:00Z");
            house.done("payment.receive", Map.of("invoice", invoice, "amount", "125"));
            house.done("call.log", Map.of("customer", one, "words", "Fornøyd", "way", "phone-out"));
            house.at("2026-11-26T09:00:00Z");
            house.done("complaint.receive", Map.of("customer", one, "words", "Riper i døra"));

            assertThat(house.rows("timeline", "customer", one).stream().map(row -> row.wire(1) + " " + row.wire(2)))
                    .containsExactly(
                            "2026-11-26 complaint",
                            "2026-11-25 payment",
                            "2026-11-25 call",
                            "2026-11-24 invoice",
                            "2026-11-24 delivery",
                            "2026-11-23 order");
            assertThat(house.rows("timeline")).isEmpty();
        }
    }
}
