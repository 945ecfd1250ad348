package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How many keys a complaint takes, from the side's first screen until the number shows.
class ComplaintKeysTest {

    private static final Pattern KEY = Pattern.compile("<[^>]+>|.");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private int keys(String script) {
        return (int) KEY.matcher(script).results().count();
    }

    private String receive() {
        return desk.house.done("complaint.receive", Map.of("customer", "10001", "words", "Døra henger"));
    }

    private String state(String complaint) {
        return desk.house.rows("complaints", "number", complaint).getFirst().text("state");
    }

    @Test
    void a_complaint_takes_at_most_12_keys_and_its_words() {
        var words = "Døra er skjev";
        var script = "r10001<Enter><Enter>" + words + "<F10>";
        assertThat(keys(script) - words.length()).isLessThanOrEqualTo(12);
        assertThat(desk.open().type(script).text()).contains("K-1");
        var row = desk.house.rows("complaints", "number", "K-1").getFirst();
        assertThat(row.text("words")).isEqualTo(words);
        assertThat(row.get("customer")).contains(new CustomerNumber("10001"));
    }

    @Test
    void so_does_one_from_somebody_who_is_no_customer_and_wants_the_money_back() {
        var words = "Døra er skjev";
        var name = "Ola Olsen";
        var script = "r<Enter>" + name + "<Enter>" + words + "<Tab>p<F10>";
        assertThat(keys(script) - words.length() - name.length()).isLessThanOrEqualTo(12);
        assertThat(desk.open().type(script).text()).contains("K-1");
        assertThat(desk.house.rows("complaints", "number", "K-1").getFirst().text("wish"))
                .isEqualTo("MONEY");
    }

    @Test
    void forwarding_takes_at_most_4() {
        var number = receive();
        desk.house.done("complaint.acknowledge", Map.of("complaint", number));
        var script = "5.<Enter><F10>";
        assertThat(keys(script)).isLessThanOrEqualTo(4);
        assertThat(desk.open().type(script).text()).contains(number);
        assertThat(state(number)).isEqualTo("FORWARDED");
    }

    @Test
    void the_next_answer_is_told_with_at_most_5() {
        var number = receive();
        desk.house.done("complaint.acknowledge", Map.of("complaint", number));
        desk.house.done("complaint.forward", Map.of("complaint", number));
        desk.house.done("test.word", Map.of("complaint", number, "says", "answered", "words", "Du får en ny dør"));
        var session = desk.open().type("t<Enter>");
        assertThat(session.text()).contains("Du får en ny dør");
        var script = "t<Enter>g<F10>";
        assertThat(keys(script)).isLessThanOrEqualTo(5);
        assertThat(session.type("g<F10>").text()).contains(number);
        assertThat(state(number)).isEqualTo("TOLD");
        assertThat(desk.house.rows("complaints", "number", number).getFirst().text("reaction"))
                .isEqualTo("ACCEPTED");
    }

    private String forwarded() {
        var number = receive();
        desk.house.done("complaint.acknowledge", Map.of("complaint", number));
        desk.house.done("complaint.forward", Map.of("complaint", number, "about", Map.of("product", "4711")));
        return number;
    }

    private String caseState(String complaint) {
        return desk.house.rows("cases", "number", complaint).getFirst().text("state");
    }

    @Test
    void the_office_judges_the_next_case_with_at_most_6() {
        var number = forwarded();
        var script = "e.<Enter><F10>";
        assertThat(keys(script)).isLessThanOrEqualTo(6);
        assertThat(desk.open().type("<F2>" + script).text()).contains(number);
        assertThat(caseState(number)).isEqualTo("INVESTIGATION");
    }

    @Test
    void the_next_answer_takes_at_most_6_and_its_words() {
        var number = forwarded();
        desk.house.done("case.triage", Map.of("complaint", number, "severity", "normal"));
        desk.house.done("case.cause", Map.of("complaint", number, "cause", "material"));
        desk.house.done("case.plan", Map.of("complaint", number, "action", "none", "note", "Ikke noe galt"));
        var words = "Du får en ny dør";
        var script = "g.<Enter>" + words + "<F10>";
        assertThat(keys(script) - words.length()).isLessThanOrEqualTo(6);
        assertThat(desk.open().type("<F2>" + script).text()).contains(number);
        assertThat(caseState(number)).isEqualTo("ANSWERED");
        assertThat(desk.house.rows("complaints", "number", number).getFirst().text("answer"))
                .isEqualTo(words);
    }

    @Test
    void the_earlier_complaints_of_the_customer_stand_by_the_form() {
        receive();
        var narrow = desk.open().type("r10001<Enter>");
        assertThat(narrow.text()).contains("Døra henger");
        assertThat(narrow.type("<Esc>r10002<Enter>").text()).doesNotContain("Døra henger");
    }

    @Test
    void a_word_and_a_number_on_the_command_line_open_the_form_for_the_customer() {
        assertThat(desk.open().type(":kl 10001<Enter>").text()).contains("10001", "Hansen Bygg AS");
    }

    @Test
    void an_order_line_can_be_complained_of_from_the_orders_card() {
        desk.house.done(
                "order.place",
                Map.of("customer", "10001", "lines", List.of(Map.of("product", "4711", "quantity", "1"))));
        var session = desk.open().type("o<Enter>.klage<Enter>Den er skjev<F10>");
        assertThat(session.text()).contains("K-1");
        var row = desk.house.rows("complaints", "number", "K-1").getFirst();
        assertThat(List.of(row.get("order"), row.get("product"), row.get("customer")))
                .containsExactly(
                        Optional.of(new OrderNumber("20001")),
                        Optional.of(new ProductNumber("4711")),
                        Optional.of(new CustomerNumber("10001")));
    }
}
