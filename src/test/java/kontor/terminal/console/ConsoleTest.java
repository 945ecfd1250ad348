package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.VirtualSession;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private VirtualSession door() {
        return desk.open(Optional.empty(), Lang.NB, Side.DESK, 80, 24, Theme.Mode.COLOUR);
    }

    @Test
    void only_the_right_password_leads_in() {
        var session = door().type("kari<Enter>galt<Enter>");
        assertThat(session.text()).contains("! ").doesNotContain("galt");
        session.type("sesam<Enter>");
        assertThat(session.line(0)).startsWith(" SKRANKEN").contains("kari");
    }

    @Test
    void the_first_run_asks_for_what_a_company_needs_and_says_what_is_wrong() {
        desk.unfounded();
        var session = door().type("Fjell AS<Enter>12345<Enter>kari<Enter>hemmelig<Enter>hemmelig<Enter>");
        assertThat(session.text()).contains("norsk organisasjonsnummer");
        session.type("<Backspace><Backspace><Backspace><Backspace><Backspace>974760673<Enter>");
        session.type("<Enter><Enter><Backspace>x<Enter>");
        assertThat(session.text()).contains("de to passordene er ikke like");
        session.type("<Backspace>g<Enter>");
        assertThat(session.line(0)).startsWith(" SKRANKEN");
    }

    @Test
    void a_locked_console_opens_with_the_password_where_it_was() {
        var session = desk.open().type("k<Down>:lock<Enter>");
        assertThat(session.text()).doesNotContain("Hansen").contains("Låst");
        session.type("sesam<Enter>");
        assertThat(session.text()).contains("Hansen").contains("Kunder");
    }

    @Test
    void commands_and_lists_answer_to_their_words_in_both_languages() {
        for (var lang : Lang.values()) {
            var session = desk.open(lang, Side.DESK, 80, 24, Theme.Mode.COLOUR);
            assertThat(session.type(":ku hansen<Enter>").text())
                    .contains("10001")
                    .doesNotContain("Sletten");
            assertThat(session.type("<Esc>:cu sletten<Enter>").text())
                    .contains("10003")
                    .doesNotContain("Hansen Bygg");
            assertThat(session.type("<Esc>:or 10002<Enter>").text()).contains("Fjord Interiør");
            assertThat(session.type("<Esc>:kunde 10001<Enter>").line(0)).contains("10001 · Hansen Bygg AS");
            assertThat(session.type("<Esc>:xyzzy<Enter>").text()).contains("! ");
        }
    }

    @Test
    void ctrl_g_and_a_digit_is_the_function_key() {
        var session = desk.open().type("k");
        assertThat(session.type("<C-g>6").line(0)).contains("Ny kunde");
        assertThat(session.type("<C-g>3").line(0)).doesNotContain("Ny kunde");
        assertThat(session.type("<C-g>2").line(0)).startsWith(" KONTORET");
    }

    @Test
    void letters_narrow_a_list_and_everything_printable_goes_into_the_search() {
        var session = desk.open().type("kha");
        assertThat(session.text()).contains("Hansen Bygg AS").doesNotContain("Fjord");
        session.type("n b?");
        assertThat(session.line(1)).contains("han b?");
        session.type("<C-u>");
        assertThat(session.text()).contains("Fjord").contains("Hansen");
    }

    @Test
    void esc_goes_back_to_the_same_row() {
        var session = desk.open().type("k<Down><Down>");
        var row = session.cursor();
        session.type("<Enter>");
        assertThat(session.line(0)).contains("Sletten");
        assertThat(session.type("<Esc>").cursor()).isEqualTo(row);
    }

    @Test
    void the_records_before_and_after_are_one_key_away() {
        var session = desk.open().type("k<Enter>");
        assertThat(session.line(0)).contains("10002 · Fjord Interiør");
        assertThat(session.type("<F8>").line(0)).contains("10001 · Hansen Bygg AS");
        assertThat(session.type("<F7>").line(0)).contains("10002");
        assertThat(session.type("<F7>").text()).contains("ingen flere poster");
    }

    @Test
    void what_others_add_shows_without_moving_the_cursor() {
        var session = desk.open().type("k<Down><Down>");
        assertThat(session.line(5)).startsWith(">10003");
        desk.house.done("customer.register", Map.of("name", "Andersen Tak"));
        session.changed("customer");
        assertThat(session.text()).contains("Andersen Tak").contains(">10003");
    }

    @Test
    void a_long_list_is_gone_through_by_key_and_back() {
        for (int i = 0; i < 120; i++) desk.house.done("customer.register", Map.of("name", "Kunde %03d".formatted(i)));
        var session = desk.open().type("k<End>");
        assertThat(session.text()).contains("Aasen & Sønn");
        session.type("<PageUp><PageUp><PageUp>");
        assertThat(session.text()).contains("Kunde 07");
        session.type("<Home>");
        assertThat(session.text()).contains(">10002");
        desk.hold();
        session.type("<Down>".repeat(100));
        while (!desk.held.isEmpty()) {
            desk.held.removeFirst().run();
            session.settle();
        }
        desk.release();
        assertThat(session.text()).contains(">10104");
    }

    @Test
    void help_explains_the_field_and_the_list_of_keys_runs_one() {
        var session = desk.open().type("n<Tab><F1>");
        assertThat(session.text()).contains("innkjøpsordre");
        session.type("<Esc><Esc>?");
        assertThat(session.text()).contains("F9  Ctrl-G  :");
        session.type("kontor<Enter>");
        assertThat(session.line(0)).startsWith(" KONTORET");
    }

    @Test
    void somebody_without_rights_sees_only_what_the_roles_give() {
        desk.house.done(
                "user.add",
                Map.of("login", "ola", "name", "Ola", "roles", java.util.List.of("warehouse"), "password", "x"));
        var session =
                desk.open(Optional.of(kontor.kernel.Actor.user("ola")), Lang.NB, Side.DESK, 80, 24, Theme.Mode.COLOUR);
        session.type(":bokf<Enter>");
        assertThat(session.text()).contains("Ingenting du kan bruke");
    }

    @Test
    void marked_rows_are_done_together() {
        for (int i = 0; i < 2; i++)
            desk.house.done(
                    "order.confirm",
                    Map.of(
                            "order",
                            desk.house.done(
                                    "order.place",
                                    Map.of(
                                            "customer",
                                            "10001",
                                            "lines",
                                            java.util.List.of(Map.of("product", "4711", "quantity", "1"))))));
        var session = desk.open(Lang.NB, Side.OFFICE, 80, 24, Theme.Mode.COLOUR);
        session.type("1<Space><Space>.plukk<Enter>");
        assertThat(desk.house.rows("deliveries", "state", "picked")).hasSize(2);
    }
}
