package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.VirtualSession;
import kontor.terminal.paint.Theme.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResumeTest {

    private static final Actor KARI = Actor.user("kari");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    /// Kari has an order half typed when her terminal goes.
    private void dropped() {
        desk.open().type("n10001<Enter>4711<Enter>2<Enter>50").hangUp();
    }

    @Test
    void the_next_connection_goes_on_where_the_last_one_was_cut_at_its_own_size_and_kind() {
        dropped();
        assertThat(desk.drafts.of(KARI)).as("already safe").hasSize(1);
        desk.later(Duration.ofMinutes(3));

        var session = desk.open(Lang.EN, Side.DESK, 120, 30, Mode.MONO);
        assertThat(session.text()).contains("Go on where you were?").contains("10:00");
        session.type("y");

        assertThat(session.line(0)).contains("Take an order").hasSize(119);
        assertThat(session.text()).contains("Hansen Bygg").contains("Hengselsett");
        assertThat(session.glass().cell(1, 0).style()).isEqualTo("bold reverse");
        assertThat(desk.drafts.of(KARI)).as("it is open again").isEmpty();
        session.type("10<Enter>8<Enter><F10>");
        assertThat(desk.house.rows("order-lines")).hasSize(2);
        assertThat(desk.kept.count(KARI)).isZero();
    }

    @Test
    void the_other_key_begins_anew_and_the_draft_stays() {
        dropped();
        var session = desk.open().type("n");

        assertThat(session.line(0)).startsWith(" SKRANKEN  Nordlys");
        assertThat(session.text()).contains("Kladder: 1");
        assertThat(desk.kept.count(KARI)).isZero();
        assertThat(desk.open().text()).doesNotContain("ble borte");
    }

    @Test
    void what_was_typed_ahead_at_the_sign_in_answers_no_question() {
        dropped();
        var session = desk.open(Optional.empty(), Lang.NB, Side.DESK, 80, 24, Mode.COLOUR);
        desk.hold();
        session.type("kari<Enter>sesam<Enter>n");
        while (!desk.held.isEmpty()) {
            desk.held.removeFirst().run();
            session.settle();
        }
        desk.release();
        assertThat(session.text()).contains("Fortsette der du var?");
        assertThat(session.type("<Enter>").text()).contains("Hansen Bygg");
    }

    @Test
    void it_is_nobody_elses_and_no_other_places() {
        desk.house.done("user.add", Map.of("login", "ola", "password", "x", "roles", List.of("seller")));
        dropped();
        var ola = Optional.of(Actor.user("ola"));
        assertThat(desk.open(ola, Lang.NB, Side.DESK, 80, 24, Mode.COLOUR).text())
                .doesNotContain("ble borte");
        assertThat(desk.till().type("kari<Enter>2580<Enter>").line(0))
                .as("what the office's console showed is not carried to a till")
                .contains("Kasse 1  kari");
    }

    @Test
    void at_its_own_kiosk_it_waits_for_the_same_person_and_a_locked_one_stays_locked() {
        desk.till().type("kari<Enter>2580<Enter>k<Down>:lås<Enter>").hangUp();
        desk.open().type("k").hangUp();

        var session = desk.till().type("kari<Enter>2580<Enter>");
        assertThat(session.text())
                .contains("Fortsette der du var?")
                .contains("Låst")
                .doesNotContain("Kunder");
        session.type("j");
        assertThat(session.text()).contains("Låst").doesNotContain("Hansen");
        session.type("2580<Enter>");
        assertThat(session.text()).contains("Hansen").contains("Kunder");
    }

    @Test
    void it_ends_after_its_time() {
        dropped();
        desk.later(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(desk.kept.longest()).hasSeconds(1);
        assertThat(desk.open().hangUp().ended()).isTrue();
        desk.later(Duration.ofSeconds(1));
        assertThat(desk.kept.count(KARI)).isZero();
        assertThat(desk.open().text()).doesNotContain("ble borte").contains("Kladder: 1");
    }

    @Test
    void the_oldest_makes_room_and_whoever_may_not_come_back_loses_it() {
        var open = List.of(desk.open(), desk.open(), desk.open());
        for (var session : open) {
            session.hangUp();
            desk.later(Duration.ofMinutes(1));
        }
        assertThat(desk.kept.count(KARI)).as("at most two here").isEqualTo(2);
        assertThat(desk.kept.dropOldest(KARI)).isTrue();
        desk.kept.dropUnless(_ -> true);
        assertThat(desk.kept.count(KARI)).isEqualTo(1);
        desk.kept.dropUnless(_ -> false);
        assertThat(desk.kept.count(KARI)).isZero();
        assertThat(desk.kept.longest()).isZero();
    }

    @Test
    void an_answer_on_its_way_when_the_terminal_went_is_there_afterwards() {
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter>");
        desk.hold();
        session.type("<F10>").hangUp();
        desk.release();
        assertThat(desk.house.rows("orders")).hasSize(1);

        session = desk.open().type("j");
        assertThat(session.text()).contains("Utført").contains("Hansen Bygg");
        assertThat(desk.drafts.of(KARI)).isEmpty();
    }

    @Test
    void rights_that_were_taken_meanwhile_are_gone() {
        desk.house.done("user.add", Map.of("login", "ola", "password", "x", "roles", List.of("seller")));
        var ola = Optional.of(Actor.user("ola"));
        desk.open(ola, Lang.NB, Side.DESK, 80, 24, Mode.COLOUR).type("k").hangUp();
        desk.house.done("user.change", Map.of("login", "ola", "roles", List.of()));

        var session = desk.open(ola, Lang.NB, Side.DESK, 80, 24, Mode.COLOUR).type("j");
        assertThat(session.text()).doesNotContain("Hansen");
    }

    @Test
    void who_leaves_by_a_key_is_not_asked_the_next_time() {
        desk.open().type("k:q<Enter>");
        assertThat(desk.kept.count(KARI)).isZero();
        desk.house.done("setting.change", Map.of("setting", "keep-dropped", "value", "0"));
        dropped();
        assertThat(desk.kept.count(KARI)).as("the company keeps none").isZero();
        assertThat(desk.drafts.of(KARI)).hasSize(1);
    }

    @Test
    void two_terminals_at_once_take_it_up_once() {
        dropped();
        VirtualSession first = desk.open();
        VirtualSession second = desk.open();
        assertThat(first.type("j").text()).contains("Hansen Bygg");
        assertThat(second.type("j").line(0)).startsWith(" SKRANKEN  Nordlys");
    }
}
