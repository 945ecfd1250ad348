package kontor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.app.line.Exit;
import kontor.app.line.Shell;
import kontor.kernel.Query;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

class FillTest {

    private static String told(Founded house, String view) {
        return house.rows(view, Query.first(5000)).stream()
                .map(row -> row.values().toString())
                .toList()
                .toString();
    }

    @Test
    void a_filled_company_adds_up_and_goes_on_by_hand() {
        try (var house = new Founded()) {
            var shell = new Shell(house.company());

            var ran = shell.run(
                    "fill", "--customers", "1500", "--orders", "220", "--products", "300", "--complaints", "450");

            assertThat(shell.faults).isEmpty();
            assertThat(ran.out()).isEqualTo("customers: 1500\nproducts: 300\norders: 220\ncomplaints: 450\n");
            assertThat(house.company().check(5)).isEmpty();
            assertThat(house.rows("customers", Query.first(5000)).size()).isEqualTo(1500);
            assertThat(house.rows("orders", Query.first(5000)).size()).isEqualTo(220);
            assertThat(house.rows("complaints", Query.first(5000)).size()).isEqualTo(450);
            assertThat(shell.run("fill", "--customers", "10", "--orders", "60").exit())
                    .isZero();
            assertThat(house.rows("products", Query.first(5000)).size()).isEqualTo(400);
            var order = house.done(
                    "order.place",
                    java.util.Map.of(
                            "customer",
                            "10001",
                            "lines",
                            List.of(java.util.Map.of("product", "F000001", "quantity", "2"))));
            house.done("order.confirm", java.util.Map.of("order", order));
            assertThat(house.company().check(5)).isEmpty();
            var left = house.rows("receivables").getFirst();
            house.done(
                    "payment.receive",
                    java.util.Map.of(
                            "kid",
                            left.text("kid").replaceAll("[^0-9]", ""),
                            "amount",
                            left.money("open").toString()));
            assertThat(house.company().check(5)).isEmpty();
        }
    }

    @Test
    void the_same_seed_gives_the_same_company_and_few_words_in_the_journal() {
        try (var one = new Founded();
                var other = new Founded();
                var third = new Founded()) {
            new Shell(one.company()).run("fill", "--customers", "300", "--orders", "60", "--seed", "7");
            new Shell(other.company()).run("fill", "--customers", "300", "--orders", "60", "--seed", "7");
            new Shell(third.company()).run("fill", "--customers", "300", "--orders", "60", "--seed", "8");
            for (var view : List.of("customers", "products", "orders", "order-lines", "invoices", "ledger", "stock")) {
                assertThat(told(one, view)).isEqualTo(told(other, view)).isNotEqualTo(told(third, view));
            }
            assertThat(one.journal()).hasSizeLessThan(10);
        }
    }

    @Test
    void what_cannot_be_filled_is_told() {
        try (var house = new Founded()) {
            var shell = new Shell(house.company());
            assertThat(shell.run("fill").exit()).isEqualTo(Exit.USAGE);
            assertThat(shell.run("fill", "--customers", "-1").exit()).isEqualTo(Exit.USAGE);
            assertThat(shell.run("fill", "--orders", "5").err()).contains("there are none");
        }
    }
}
