package kontor.frontdesk.complaints;

import static kontor.stories.Trade.HANSEN;
import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever complains is heard.
class ReceiveComplaintTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private String receive(Map<String, ?> fields) {
        return desk.house().done("complaint.receive", fields);
    }

    private String refused(Map<String, ?> fields) {
        return desk.house().refused("complaint.receive", fields);
    }

    @Test
    void a_name_and_words_are_enough() {
        var number = receive(Map.of("name", "A woman on the phone", "words", "The door fell on my foot"));
        assertThat(desk.of(number, "name")).isEqualTo("A woman on the phone");
        assertThat(desk.of(number, "wish")).isEqualTo("other");
        assertThat(desk.of(number, "customer")).isEmpty();
    }

    @Test
    void nobody_and_nothing_are_the_only_reasons_to_turn_one_away() {
        assertThat(refused(Map.of("words", "It broke"))).isEqualTo("complaint.refused.field");
        assertThat(refused(Map.of("customer", HANSEN, "words", " \n "))).isEqualTo("complaint.refused.field");
        assertThat(refused(Map.of("customer", "99999", "words", "It broke"))).isEqualTo("complaint.refused.unknown");

        var number = receive(Map.of(
                "customer", HANSEN, "words", "It broke", "order", "77777", "product", "NONE", "on", "2031-01-01"));
        assertThat(desk.of(number, "unmatched")).isEqualTo("77777, NONE");
        assertThat(desk.of(number, "received")).isEqualTo("2026-11-23T09:00:00Z");
    }

    @Test
    void an_order_line_tells_the_customer_and_the_product() {
        var order = desk.trade().place(line("A", "1"), line("B", "2"));
        var number = receive(Map.of("order", order, "line", 2, "words", "The frame is bent"));
        assertThat(desk.of(number, "customer")).isEqualTo(HANSEN);
        assertThat(desk.of(number, "product")).isEqualTo("B");
        assertThat(desk.of(number, "name")).isEqualTo("Hansen Bygg AS");
    }

    @Test
    void the_day_it_was_said_is_kept() {
        var number = receive(Map.of("customer", HANSEN, "words", "A letter", "on", "2026-11-20"));
        assertThat(desk.of(number, "received")).isEqualTo("2026-11-20T11:00:00Z");
    }

    @Test
    void hostile_words_are_kept_harmless_and_found_again() {
        var words = "\u001b]52;c;AAAA\u0007'; drop table complaint; --\n=cmd|calc\u0000 bråk";
        var number = receive(Map.of("name", "Robert'); --", "words", words));
        assertThat(desk.of(number, "words")).doesNotContain("\u001b", "\u0000").contains("drop table complaint");
        desk.house().company().searchable();
        assertThat(desk.house().rows("complaints", kontor.kernel.Query.first(5).typed("bråk")))
                .hasSize(1);
    }

    @Test
    void a_number_is_understood_as_it_is_said_on_the_telephone() {
        var number = receive(Map.of("customer", HANSEN, "words", "It broke"));
        desk.does("acknowledge", number.substring(2));
        desk.does("forward", number.toLowerCase(java.util.Locale.ROOT));
        assertThat(desk.of(number, "state")).isEqualTo("forwarded");
    }

    @Test
    void what_the_desk_took_down_is_put_right_and_the_office_gets_it_so() {
        var number = receive(Map.of("name", "Hansen?", "words", "It brok"));
        desk.house()
                .done(
                        "complaint.correct",
                        Map.of("complaint", number, "words", "It broke", "customer", HANSEN, "wish", "money"));
        assertThat(desk.of(number, "words")).isEqualTo("It broke");
        assertThat(desk.of(number, "customer")).isEqualTo(HANSEN);
        assertThat(desk.all("complaint-history", number, "note")).contains("It brok");
    }
}
