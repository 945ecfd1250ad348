package kontor.frontdesk.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomersTest {

    private final Founded house = new Founded();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void customers_are_numbered_from_10001_and_a_refusal_takes_no_number() {
        assertThat(house.done("customer.register", Map.of("name", "Hansen Bygg AS", "orgNumber", "974760673")))
                .isEqualTo("10001");
        assertThat(house.refused(
                        house.command("customer.register", Map.of("name", "Annen", "orgNumber", "974 760 673"))))
                .isEqualTo(new CustomerRefusal.Twice(new OrgNumber("974760673"), new CustomerNumber("10001")));
        assertThat(house.done("customer.register", Map.of("name", "Annen"))).isEqualTo("10002");
    }

    @Test
    void customers_are_listed_in_norwegian_order() {
        for (var name : new String[] {"Østby", "Aasen", "Zwart", "Ærlig", "Andre", "Ås", "Åberg"}) {
            house.done("customer.register", Map.of("name", name));
        }
        assertThat(house.rows("customers").stream().map(r -> r.text("name")))
                .containsExactly("Andre", "Zwart", "Ærlig", "Østby", "Åberg", "Ås", "Aasen");
    }

    @Test
    void pages_by_key_meet_without_gap_or_overlap_in_both_directions() {
        for (int i = 0; i < 25; i++) house.done("customer.register", Map.of("name", i % 3 == 0 ? "Like" : "Ulik " + i));
        var all = house.rows("customers");
        var first = house.rows("customers", Query.first(10));
        var second =
                house.rows("customers", Query.first(10).after(first.getLast().cursor()));
        var back =
                house.rows("customers", Query.first(10).before(second.getFirst().cursor()));
        assertThat(first).isEqualTo(all.subList(0, 10));
        assertThat(second).isEqualTo(all.subList(10, 20));
        assertThat(back).isEqualTo(first);
    }

    @Test
    void letters_find_the_beginnings_of_several_words_page_by_page() {
        for (int i = 0; i < 12; i++) house.done("customer.register", Map.of("name", "Hansen Bygg " + i, "city", "Ås"));
        house.done("customer.register", Map.of("name", "Bygghansen"));
        house.done("customer.register", Map.of("name", "Åse Hansen"));
        house.company().searchable();
        var all = house.rows("customers", Query.first(50).typed("by han"));
        assertThat(all.stream().map(r -> r.text("name"))).hasSize(12).allMatch(n -> n.startsWith("Hansen Bygg"));
        var first = house.rows("customers", Query.first(5).typed("by han"));
        var second = house.rows(
                "customers",
                Query.first(5).typed("by han").after(first.getLast().cursor()));
        assertThat(first).isEqualTo(all.subList(0, 5));
        assertThat(second).isEqualTo(all.subList(5, 10));
        assertThat(house.rows(
                        "customers",
                        Query.first(5).typed("by han").before(second.getFirst().cursor())))
                .isEqualTo(first);
        assertThat(house.rows("customers", Query.first(50).typed("by han").ordered(1)))
                .hasSize(12);
        assertThat(house.rows("customers", Query.first(5).typed("åse"))).hasSize(1);
        assertThat(house.rows("customers", Query.first(5).typed("1000"))).hasSize(5);
    }

    @Test
    void what_no_role_gives_is_denied() {
        var nobody = Actor.user("ola");
        var outcome = house.run(nobody, house.command("customer.register", Map.of("name", "X")));
        assertThat(outcome).isEqualTo(Outcome.refused(new Reads.NotAllowed("customers.register")));
        var view = house.catalogue().view("customers").orElseThrow();
        assertThat(house.company().reads().page(nobody, view, Query.first(1)))
                .isEqualTo(Outcome.refused(new Reads.NotAllowed("registry.read")));
    }

    @Test
    void the_same_key_again_gives_the_first_answer_and_another_content_is_refused() {
        var gate = house.company().gate();
        var one = house.command("customer.register", Map.of("name", "En"));
        var first = gate.submit(Founded.OPERATOR, one, Optional.of("k1")).join();
        var again = gate.submit(Founded.OPERATOR, one, Optional.of("k1")).join();
        assertThat(again.outcome()).isEqualTo(first.outcome());
        assertThat(again.again()).isTrue();
        var other = gate.submit(
                        Founded.OPERATOR,
                        new RegisterCustomer(
                                new Name("To"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.of("k1"))
                .join();
        assertThat(other.outcome()).isInstanceOf(Outcome.Refused.class);
        assertThat(house.rows("customers")).hasSize(1);
    }

    @Test
    void a_customer_that_is_otherwise_than_it_was_seen_is_not_changed() {
        var number = house.done("customer.register", java.util.Map.of("name", "Nyberg", "city", "Voss"));
        var change = java.util.Map.of("customer", number, "name", "Nyberg Bygg", "seen", "0123456789abcdef");
        assertThat(house.refused("customer.change", change)).isEqualTo("customer.refused.changed");
        assertThat(house.rows("customers").getFirst().text("name")).isEqualTo("Nyberg");
    }
}
