package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who may read what of a person, and that it is written down.
class AccessTest {

    private final Founded house = new Founded();
    private final String berit =
            house.done("customer.register", Map.of("name", "Berit Bakken", "email", "berit@bakken.no"));

    @AfterEach
    void close() {
        house.close();
    }

    private Actor user(String login, String... roles) {
        house.done("user.add", Map.of("login", login, "password", "none", "roles", List.of(roles)));
        return Actor.user(login);
    }

    private String bodies(Actor actor) {
        var all = new StringBuilder();
        house.company()
                .reads()
                .each(
                        actor,
                        house.catalogue().view("audit").orElseThrow(),
                        Query.first(100),
                        row -> all.append(row.text("body")));
        return all.toString();
    }

    private List<String> trail() {
        return house.rows("access").stream().map(AccessTest::said).toList();
    }

    private static String said(Row row) {
        return row.text("actor") + " " + row.text("what") + " " + row.text("about");
    }

    @Test
    void sealed_fields_of_the_audit_trail_show_only_to_who_may_read_the_customer_and_that_is_written_down() {
        var auditor = user("nora", "auditor");
        var both = user("eva", "auditor", "seller");

        assertThat(bodies(auditor)).contains("\"of\":\"customer " + berit).doesNotContain("Berit", "bakken.no");
        assertThat(bodies(both)).contains("Berit Bakken", "berit@bakken.no");
        assertThat(trail()).hasSize(1).first().asString().startsWith("eva read-personal from=3 view=audit");
    }

    @Test
    void what_was_denied_at_any_door_is_in_the_trail_newest_first_and_can_be_paged_and_narrowed() {
        var nobody = user("per");
        house.run(nobody, house.command("customer.register", Map.of("name", "Kari")));
        house.company().reads().page(nobody, house.catalogue().view("customers").orElseThrow(), Query.first(5));

        assertThat(trail()).containsExactly("per denied view=customers", "per denied command=customer.register");
        var newest = house.rows("access", Query.first(1)).getFirst();
        var older = house.rows("access", Query.first(5).after(newest.cursor()));
        assertThat(older)
                .hasSize(1)
                .first()
                .extracting(AccessTest::said)
                .isEqualTo("per denied command=customer.register");
        assertThat(house.rows("access", Query.first(5).before(older.getFirst().cursor())))
                .extracting(Row::number)
                .containsExactly(newest.number());
        assertThat(house.rows("access", "actor", "somebody-else")).isEmpty();
        assertThat(house.rows("access", "actor", "per")).hasSize(2);
    }

    @Test
    void all_that_is_known_of_a_person_is_one_file() {
        house.done(
                "product.register",
                Map.of("number", "A", "name", "Door", "price", "100", "vatCode", "3", "kind", "goods"));
        var order = house.done(
                "order.place", Map.of("customer", berit, "lines", List.of(Map.of("product", "A", "quantity", "2"))));
        var ran = new Shell(house.company()).run("export", "personal", berit, "-");

        assertThat(ran.exit()).isZero();
        var tree = ran.json().getFirst();
        assertThat(tree.keySet()).contains("customers", "orders", "order-lines", "audit");
        assertThat(tree.get("customers").toString()).contains("Berit Bakken", "berit@bakken.no");
        assertThat(tree.get("order-lines").toString()).contains(order, "Door");
        assertThat(tree.get("audit").toString()).contains("customer.register", "Berit Bakken", "order.place");
        assertThat(trail()).anyMatch(line -> line.contains("export customer=" + berit + " file=- kind=personal"));
    }

    @Test
    void only_who_may_run_persons_takes_their_data_out() {
        user("eva", "seller", "auditor");
        var ran = new Shell(house.company()).run("--as", "eva", "export", "personal", berit, "-");
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.out()).isEmpty();
        assertThat(trail()).containsExactly("eva denied command=export personal");
        assertThat(new Shell(house.company())
                        .run("export", "personal", "99999", "-")
                        .exit())
                .isEqualTo(Exit.REFUSED);
    }
}
