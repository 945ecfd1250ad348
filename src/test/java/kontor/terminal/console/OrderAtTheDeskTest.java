package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderAtTheDeskTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static int keys(String script) {
        return script.replaceAll("<[A-Za-z0-9-]{2,}>", "#").length();
    }

    @Test
    void a_three_line_order_is_confirmed_within_31_keys() {
        var script = "n10001<Enter>4711<Enter>2<Enter>4812<Enter>1<Enter>5010<Enter>8<Enter><F10>";
        assertThat(keys(script)).isLessThanOrEqualTo(31);
        var session = desk.open().type(script);
        assertThat(session.line(0)).contains("Ordre 20001 · Hansen Bygg AS");
        assertThat(desk.house.rows("orders", "state", "confirmed")).hasSize(1);
    }

    @Test
    void a_five_line_order_is_confirmed_within_60_keys_and_an_empty_line_finishes_it_too() {
        var script = "n10002<Enter>4711<Enter>2<Enter>4812<Enter>1<Enter>5010<Enter>8<Enter>9001<Enter>4<Enter>"
                + "4711<Enter>1<Enter><Enter>";
        assertThat(keys(script)).isLessThanOrEqualTo(60);
        assertThat(desk.open().type(script).line(0)).contains("Ordre 20001");
        assertThat(desk.house.rows("order-lines", "order", "20001")).hasSize(5);
    }

    @Test
    void nothing_typed_while_the_desk_waits_is_lost() {
        var session = desk.open();
        desk.hold();
        session.type("n10001<Enter>4711<Enter>2<Enter>4812<Enter>1<Enter><F10>");
        desk.release();
        session.settle();
        while (!desk.held.isEmpty()) {
            desk.release();
            session.settle();
        }
        assertThat(session.line(0)).contains("Ordre 20001");
        assertThat(desk.house.rows("order-lines", "order", "20001")).hasSize(2);
    }

    @Test
    void a_customer_is_found_by_letters_and_made_in_place() {
        var session = desk.open().type("nslet");
        assertThat(session.text()).contains("10003  Sletten Snekkeri  Hamar").contains("+ Ny kunde \"slet\"");
        session.type("<Enter>");
        assertThat(session.line(1)).contains("10003").contains("Sletten Snekkeri");
        session.type("<Up><Up><Up><Up>Nyberg Bygg<Down><Enter>");
        assertThat(session.line(0)).contains("Ny kunde");
        assertThat(session.line(1)).contains("Nyberg Bygg");
        session.type("<F10>");
        assertThat(session.line(0)).endsWith("10:00").contains("Ta imot en ordre");
        assertThat(session.line(1)).contains("10006").contains("Nyberg Bygg");
    }

    @Test
    void what_is_wrong_stands_under_its_field_and_the_cursor_stays_in_it() {
        var session = desk.open().type("n10001<Enter>4711<Enter>to<Enter>");
        assertThat(session.text()).contains("! ønsket:");
        assertThat(session.style("! ønsket:")).contains("red");
        var cursor = session.cursor();
        session.type("<Backspace><Backspace>2<Enter>");
        assertThat(session.text()).doesNotContain("! ønsket:");
        assertThat(session.cursor()).isNotEqualTo(cursor);
    }

    @Test
    void an_unknown_item_is_refused_in_its_line() {
        var session = desk.open().type("n10001<Enter>9999<Enter>");
        assertThat(session.text()).contains("ingenting finnes for «9999»");
    }

    @Test
    void figures_take_sums_and_a_star_repeats_what_stands_above() {
        var session = desk.open().type("n10001<Enter>4711<Enter>8*3<Enter>*<Enter>*<Enter>");
        assertThat(session.text()).contains("24").contains("Sum 95 520,00");
    }

    @Test
    void undo_takes_back_and_repeat_does_again() {
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter>");
        session.type("<C-u>");
        assertThat(session.text()).contains("Sum 0,00");
        session.type("<C-r>");
        assertThat(session.text()).contains("Sum 3 980,00");
    }

    @Test
    void a_line_can_be_dropped() {
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter>4812<Enter>1<Enter><Up><C-d>");
        assertThat(session.text()).contains("Sum 3 980,00");
    }

    @Test
    void a_form_left_with_something_in_it_is_a_draft_and_can_be_taken_up() {
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter><Esc>");
        assertThat(session.text()).contains("tatt vare på som kladd").contains("0 Kladder: 1");
        session.type("0<Enter>");
        assertThat(session.text()).contains("Hansen Bygg AS").contains("Sum 3 980,00");
        session.type("<F10>");
        assertThat(session.line(0)).contains("Ordre 20001");
        assertThat(session.type("<Esc>").text()).doesNotContain("Kladder: 1");
    }

    @Test
    void a_dropped_line_keeps_what_was_typed() {
        desk.open().type("n10001<Enter>4711<Enter>2<Enter>").hangUp();
        var session = desk.open();
        assertThat(session.text()).contains("Fortsette der du var?");
        assertThat(session.type("n").text()).contains("0 Kladder: 1");
    }

    @Test
    void leaving_with_something_open_asks_once_and_ctrl_c_twice_leaves_at_once() {
        var session = desk.open().type("n10001<Enter><C-c>");
        assertThat(session.ended()).isFalse();
        assertThat(session.text()).contains("Én gang til");
        assertThat(session.type("<C-c>").ended()).isTrue();
    }

    @Test
    void an_order_is_cancelled_only_by_typing_its_number() {
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter><F10>.avb<Enter>");
        assertThat(session.text()).contains("Skriv 20001");
        session.type("<Enter>");
        assertThat(desk.house.rows("orders", "state", "cancelled")).isEmpty();
        session.type("20001<Enter>");
        assertThat(desk.house.rows("orders", "state", "cancelled")).hasSize(1);
    }

    @Test
    void an_action_that_is_off_says_why() {
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter><F10>.bekr<Enter>");
        assertThat(session.text()).contains("! 20001 er bekreftet; dette krever en som er utkast.");
    }

    @Test
    void a_window_too_small_keeps_what_was_typed() {
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter>").resize(39, 12);
        assertThat(session.text()).contains("for lite");
        session.type("xyz").resize(80, 24);
        assertThat(session.text()).contains("Sum 3 980,00").doesNotContain("xyz");
    }

    @Test
    void the_other_side_sees_the_order_at_once_and_ships_it_key_by_key() {
        var office = desk.open(Lang.NB, Side.OFFICE, 80, 24, Theme.Mode.COLOUR);
        desk.open().type("n10001<Enter>4711<Enter>2<Enter><F10>");
        quiet();
        office.changed("delivery");
        assertThat(office.line(0)).endsWith("1 nye");
        office.type("1.<Enter>");
        quiet();
        office.type("<Esc>2.pakk<Enter>");
        quiet();
        office.type("<Esc>3.send<Enter>");
        quiet();
        assertThat(desk.house.rows("deliveries", "state", "shipped")).hasSize(1);
    }

    private void quiet() {
        try {
            desk.house.company().quiet();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void two_who_change_one_draft_lose_nothing() {
        var lines = List.of(
                Map.of("product", "4711", "quantity", "2", "price", "1800.50", "discount", "10"),
                Map.of("product", "4812", "quantity", "1"));
        var order = desk.house.done("order.place", Map.of("customer", "10001", "lines", lines));
        var session = desk.open().type(":endo " + order + "<Enter>");
        assertThat(session.text()).contains("Dør 90x210", "1800,50", "10", "4812");
        var theirs = List.of(Map.of("product", "4711", "quantity", "5", "price", "1800.50", "discount", "10"));
        desk.house.done("order.change", Map.of("order", order, "lines", theirs));

        session.type("<F10>");
        assertThat(session.text()).contains("Endret av noen andre", "1 Antall", "2 Vare", "5");
        session.type("<Enter><F10>");

        var now = desk.house.rows("order-lines", "order", order);
        assertThat(now).hasSize(1);
        assertThat(now.getFirst().text("ordered")).isEqualTo("5");
        assertThat(now.getFirst().text("price")).isEqualTo("1800.50");
    }
}
