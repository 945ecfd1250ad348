package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.terminal.VirtualSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KioskTest {

    private static final long MINUTE = 60_000;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private VirtualSession kari() {
        return desk.till().type("kari<Enter>2580<Enter>");
    }

    private void ola(String role) {
        desk.house.done("user.add", Map.of("login", "ola", "password", "x", "roles", List.of(role)));
    }

    @Test
    void staff_sign_in_by_pin_and_row_1_says_where() {
        var session = desk.till();
        assertThat(session.line(0)).startsWith(" KONTOR").contains("Kasse 1");
        session.type("kari<Enter>1111<Enter>");
        assertThat(session.text()).contains("! ").doesNotContain("1111");
        session.type("2580<Enter>");
        assertThat(session.line(0)).startsWith(" SKRANKEN").contains("Kasse 1  kari");
    }

    @Test
    void the_other_side_and_what_the_place_does_not_lend_are_not_there() {
        var session = kari();
        assertThat(session.line(23)).doesNotContain("Kontoret").contains("^XBytt bruker");
        assertThat(session.type("<F2>").line(0)).startsWith(" SKRANKEN");
        assertThat(session.type(":brukere<Enter>").text()).contains("Ingenting du kan bruke");
    }

    @Test
    void one_key_changes_the_user_and_keeps_what_was_begun() {
        ola("seller");
        var session = kari().type("n10001<Enter>4711<Enter>2<C-x>");
        assertThat(session.text()).contains("Hvem er du?").doesNotContain("10001");

        session.type("ola<Enter>2580<Enter>");
        assertThat(session.line(0)).contains("ola").doesNotContain("kari");
        assertThat(session.text()).doesNotContain("Kladder");

        session.type(":bytt<Enter>kari<Enter>2580<Enter>");
        assertThat(session.text()).contains("Kladder: 1");
        assertThat(session.type("0<Enter>").text()).contains("Hansen Bygg");
    }

    @Test
    void nobody_gets_out_of_a_kiosk_by_a_key_but_to_its_sign_in_screen() {
        var session = kari().type(":q<Enter>");
        assertThat(session.text()).contains("Hvem er du?");
        assertThat(session.type("<Esc><F3>").ended()).isFalse();
        session.type("kari<Enter>2580<Enter>:lås<Enter><Esc><F3><C-c>");
        assertThat(session.text()).contains("Låst");
        assertThat(session.ended()).isFalse();
    }

    @Test
    void it_warns_locks_and_opens_where_it_was() {
        var session = kari().type("n10001<Enter>").pass(4 * MINUTE);
        assertThat(session.text()).doesNotContain("låses om");
        session.pass(MINUTE / 2);
        assertThat(session.text()).contains("her låses det om 30 sekunder");
        session.type("4711<Enter>").pass(4 * MINUTE + MINUTE / 2).pass(MINUTE / 2);

        assertThat(session.text()).contains("Låst fordi ingen skrev").doesNotContain("Hansen");
        session.type("1111<Enter>");
        assertThat(session.text()).contains("! ").doesNotContain("Hansen");
        session.type("2580<Enter>");
        assertThat(session.text()).contains("Hansen").contains("4711");
    }

    @Test
    void a_key_keeps_it_open_and_nothing_typed_ahead_reaches_the_lock() {
        var session = kari().pass(4 * MINUTE + MINUTE / 2).type("<Down>").pass(MINUTE / 2);
        assertThat(session.line(0)).startsWith(" SKRANKEN");
        session.type("n").pass(4 * MINUTE).pass(MINUTE);
        assertThat(session.text()).contains("Låst");
        session.type("25");
        session.pass(MINUTE);
        assertThat(session.type("80<Enter>").text())
                .as("half a word is forgotten")
                .contains("! ");
    }

    @Test
    void somebody_else_takes_a_locked_kiosk_over_and_the_drafts_stay() {
        ola("seller");
        var session = kari().type("n10001<Enter>4711<Enter>2<Enter><F9>lås<Enter>");
        session.type("<Up><Backspace><Backspace><Backspace><Backspace>ola<Enter>2580<Enter>");

        assertThat(session.line(0)).contains("Kasse 1  ola");
        assertThat(session.text()).doesNotContain("Hansen");
        assertThat(desk.drafts.of(Actor.user("kari"))).hasSize(1);
        assertThat(desk.drafts.of(Actor.user("ola"))).isEmpty();
    }

    @Test
    void what_comes_back_while_it_is_locked_shows_when_it_opens() {
        var session = kari().type("n10001<Enter>4711<Enter>2<Enter>");
        desk.hold();
        session.type("<F10>").pass(4 * MINUTE + MINUTE / 2).pass(MINUTE / 2);
        while (!desk.held.isEmpty()) {
            desk.held.removeFirst().run();
            session.settle();
        }
        assertThat(session.text()).contains("Låst").doesNotContain("Utført").doesNotContain("Hansen");
        desk.release();
        session.type("2580<Enter>");
        assertThat(session.text()).contains("Hansen").contains("Utført");
    }

    @Test
    void who_has_no_right_there_is_told_so_and_a_closed_kiosk_shows_nothing() {
        ola("accountant");
        desk.house.done("kiosk.change", Map.of("kiosk", tillOnly(), "roles", List.of("developer")));
        var none = desk.house.done("user.add", Map.of("login", "per", "password", "x", "roles", List.of()));
        assertThat(desk.till().type(none + "<Enter>2580<Enter>").text()).contains("Du kan ikke gjøre noe");

        var session = kari();
        assertThat(session.line(0)).contains("kari");
        desk.house.done("kiosk.close", Map.of("kiosk", "kasse-1"));
        session.changed("kiosk");
        assertThat(session.text()).contains("Hvem er du?").doesNotContain("Kunder");
    }

    private String tillOnly() {
        desk.till();
        return "kasse-1";
    }

    @Test
    void only_a_kiosk_changes_its_user() {
        assertThat(desk.open().type(":bytt<Enter>").text()).contains("Bare en kiosk");
        assertThat(desk.open().type("<C-x>").line(0)).contains("kari");
    }

    @Test
    void other_consoles_lock_when_the_company_says_so() {
        var session = desk.open().pass(240 * MINUTE);
        assertThat(session.line(0)).startsWith(" SKRANKEN");
        desk.house.done("setting.change", Map.of("setting", "console-lock", "value", "1"));
        session = desk.open().pass(MINUTE / 2).pass(MINUTE / 2);
        assertThat(session.text()).contains("Låst").contains("Passord");
        assertThat(session.type("sesam<Enter>").line(0)).startsWith(" SKRANKEN");
        assertThat(Optional.of(session.ended())).contains(false);
    }
}
