package kontor.frontdesk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.Outcome;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sales over the counter: goods, invoice and money in one go, and what the till should hold at night.
class CounterTest {

    private final Founded house = new Founded();
    private String day = "";

    @BeforeEach
    void open() {
        house.done(
                "product.register",
                Map.of("number", "A", "name", "Kettle", "price", "100.30", "vatCode", "3", "kind", "goods"));
        house.done(
                "product.register",
                Map.of("number", "S", "name", "Sharpening", "price", "80", "vatCode", "3", "kind", "service"));
        house.done("goods.receive", Map.of("product", "A", "quantity", "5", "unitCost", "40"));
        house.done("till.add", Map.of("name", "Shop"));
        day = house.done("till.open", Map.of("change", "500"));
    }

    @AfterEach
    void every_check_holds_and_the_journal_gives_the_same() {
        assertThat(house.company().check(10)).isEmpty();
        assertThat(house.runAgain()).isEqualTo(house.company().tables());
        house.close();
    }

    private static List<Map<String, String>> lines(String product, String quantity) {
        return List.of(Map.of("product", product, "quantity", quantity));
    }

    private Money balance(String account) {
        return house.rows("trial-balance", "account", account).stream()
                .map(r -> r.money("closing"))
                .findFirst()
                .orElse(Money.ZERO);
    }

    private Row sale(String number) {
        return house.rows("sales", "number", number).getFirst();
    }

    @Test
    void cash_is_rounded_change_is_given_and_all_is_posted_at_once() {
        var sold = sale(house.done("counter.sell", Map.of("lines", lines("A", "1"), "cash", "200")));

        assertThat(sold.money("total")).isEqualTo(Money.of("125.38"));
        assertThat(sold.money("cash")).isEqualTo(Money.of("125"));
        assertThat(sold.money("change")).isEqualTo(Money.of("75"));
        assertThat(balance("1900")).isEqualTo(Money.of("125"));
        assertThat(balance("7740")).isEqualTo(Money.of("0.38"));
        assertThat(balance("1500")).isEqualTo(Money.ZERO);
        assertThat(house.rows("invoices").getFirst().text("state")).isEqualTo("PAID");
        assertThat(house.rows("stock", "product", "A").getFirst().quantity("on-hand"))
                .hasToString("4");
        assertThat(house.rows("orders").getFirst().text("where")).isEqualTo("PAID");
    }

    @Test
    void the_receipt_fits_a_narrow_printer_and_says_what_it_is_not() {
        var sold = house.done(
                "counter.sell",
                Map.of(
                        "lines",
                        List.of(Map.of("product", "A", "quantity", "2"), Map.of("product", "S")),
                        "cash",
                        "400"));

        var found = ReceiptPaper.find(
                house.company().reads(), Founded.OPERATOR, new SaleNumber(sold), ZoneId.of("Europe/Oslo"));
        var text = ((Outcome.Done<ReceiptPaper>) found)
                .result()
                .text(house.catalogue().texts(), Lang.EN);

        assertThat(text.lines()).allMatch(line -> line.length() <= 40);
        assertThat(text)
                .contains(
                        "Nordlys Handel AS",
                        "Receipt " + sold,
                        "2026-11-23 10:00",
                        "2 × Kettle",
                        "250.75",
                        "To pay                            350.75",
                        "of it VAT 25 %",
                        "70.15",
                        "Cash",
                        "351.00",
                        "Change given                       49.00",
                        "Not from a certified cash register.");
    }

    @Test
    void a_card_pays_to_the_ore_and_may_pay_a_part() {
        house.done("counter.sell", Map.of("lines", lines("A", "1"), "pay", "card"));
        assertThat(balance("1920")).isEqualTo(Money.of("125.38"));

        var mixed = sale(house.done("counter.sell", Map.of("lines", lines("A", "2"), "card", "200", "cash", "100")));

        assertThat(mixed.money("total")).isEqualTo(Money.of("250.75"));
        assertThat(mixed.money("cash")).isEqualTo(Money.of("51"));
        assertThat(mixed.money("change")).isEqualTo(Money.of("49"));
        assertThat(balance("1920")).isEqualTo(Money.of("325.38"));
        assertThat(house.refused("counter.sell", Map.of("lines", lines("A", "1"), "cash", "120")))
                .isEqualTo("counter.refused.field");
    }

    @Test
    void what_is_not_in_the_house_is_not_sold_and_nothing_of_the_sale_stays() {
        assertThat(house.refused(
                        "counter.sell",
                        Map.of("lines", List.of(Map.of("product", "S"), Map.of("product", "A", "quantity", "6")))))
                .isEqualTo("counter.refused.stock");
        assertThat(house.rows("orders")).isEmpty();
        assertThat(house.rows("ledger", "account", "1500")).isEmpty();
    }

    @Test
    void services_alone_are_sold_too_and_on_account_only_to_whom_we_know() {
        house.done("counter.sell", Map.of("lines", lines("S", "1"), "pay", "card"));
        assertThat(house.refused("counter.sell", Map.of("lines", lines("S", "1"), "pay", "account")))
                .isEqualTo("counter.refused.nobody");
        var customer = house.done("customer.register", Map.of("name", "Berg AS"));

        house.done("counter.sell", Map.of("lines", lines("A", "1"), "pay", "account", "customer", customer));

        assertThat(house.rows("receivables").getFirst().money("open")).isEqualTo(Money.of("125.38"));
        assertThat(house.rows("to-invoice")).isEmpty();
    }

    @Test
    void what_is_laid_aside_is_taken_up_again_once() {
        var parked = house.done("counter.park", Map.of("lines", lines("A", "2"), "name", "Red jacket"));
        assertThat(house.rows("stock", "product", "A").getFirst().quantity("on-hand"))
                .hasToString("5");

        house.done("counter.resume", Map.of("parked", parked, "pay", "card"));

        assertThat(house.rows("parked")).isEmpty();
        assertThat(house.rows("sale-lines").getFirst().quantity("quantity")).hasToString("2");
        assertThat(house.refused("counter.resume", Map.of("parked", parked))).isEqualTo("counter.refused.unknown");
    }

    @Test
    void what_should_be_there_is_told_only_once_it_was_counted_and_the_difference_is_posted() {
        house.done("counter.sell", Map.of("lines", lines("A", "1")));
        assertThat(house.refused("till.close", Map.of("day", day))).isEqualTo("till.refused.uncounted");
        assertThat(house.rows("till-counts").getFirst().get("expected")).isEmpty();

        house.done("till.count", Map.of("day", day, "counted", "615"));
        assertThat(house.rows("till-counts").getFirst().money("difference")).isEqualTo(Money.of("-10"));
        house.done("till.close", Map.of("day", day, "note", "Two fives."));

        assertThat(balance("7745")).isEqualTo(Money.of("10"));
        assertThat(house.refused("counter.sell", Map.of("lines", lines("A", "1"))))
                .isEqualTo("counter.refused.till");
        assertThat(house.refused("till.count", Map.of("day", day, "counted", "625")))
                .isEqualTo("till.refused.closed");
    }
}
