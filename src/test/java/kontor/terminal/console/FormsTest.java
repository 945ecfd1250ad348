package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.VirtualSession;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormsTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private VirtualSession office() {
        return desk.open(Lang.NB, Side.OFFICE, 80, 24, Theme.Mode.COLOUR);
    }

    private void invoiced() {
        desk.house.done(
                "order.place",
                Map.of("customer", "10001", "lines", List.of(Map.of("product", "9001", "quantity", "2"))));
        desk.house.done("order.confirm", Map.of("order", "20001"));
        desk.house.done("invoice.post", Map.of("order", "20001"));
    }

    @Test
    void a_form_begins_at_its_first_field() {
        invoiced();
        var invoice = desk.house.rows("invoices").getFirst().wire(0);
        var session = office().type("b" + invoice + "<Enter>");
        assertThat(session.line(1)).contains(invoice).contains("Hansen Bygg");
        session.type("<Enter>500<F10>");
        assertThat(desk.house
                        .rows("payments")
                        .getFirst()
                        .wire(desk.house.rows("payments").getFirst().view().at("amount")))
                .isEqualTo("500.00");
    }

    @Test
    void a_form_opened_from_a_record_begins_at_what_the_record_does_not_say() {
        invoiced();
        var session = office().type("f.<Enter>");
        assertThat(session.line(0)).contains("innbetaling");
        assertThat(session.cursor()).endsWith(",3");
        assertThat(session.line(3)).contains("Beløp");
    }

    @Test
    void a_draft_whose_answer_was_lost_is_saved_again_and_done_once() {
        desk.loseNext();
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter><F10>");
        assertThat(session.text()).contains("ingenting blir gjort to ganger");
        session.type("<F10>");
        assertThat(session.line(0)).contains("Ordre 20001");
        assertThat(desk.house.rows("orders")).hasSize(1);
        desk.faults.clear();
    }

    @Test
    void a_draft_left_after_a_lost_answer_is_still_the_same() {
        desk.loseNext();
        desk.open().type("n10001<Enter>4711<Enter>2<Enter><F10><Esc>");
        desk.open().type("0<Enter><F10>");
        assertThat(desk.house.rows("orders")).hasSize(1);
        desk.faults.clear();
    }

    @Test
    void another_content_after_a_lost_answer_is_said_and_done_only_when_saved_again() {
        desk.loseNext();
        var session = desk.open().type("n10001<Enter>4711<Enter>2<Enter><F10>4812<Enter>1<Enter><F10>");
        assertThat(session.text()).contains("dette er noe annet");
        assertThat(desk.house.rows("orders")).hasSize(1);
        assertThat(session.type("<F10>").line(0)).contains("Ordre 20002");
        desk.faults.clear();
    }

    @Test
    void an_action_whose_answer_was_lost_is_done_once() {
        desk.house.done(
                "order.place",
                Map.of("customer", "10001", "lines", List.of(Map.of("product", "4711", "quantity", "2"))));
        desk.loseNext();
        var session = desk.open().type("1.<Enter>");
        assertThat(session.text()).contains("ingenting blir gjort to ganger");
        session.type("<Esc>o.bekreft<Enter>");
        desk.faults.clear();
        assertThat(desk.house.rows("deliveries")).hasSize(1);
    }

    @Test
    void rights_given_and_taken_show_at_once() {
        desk.house.done(
                "user.add", Map.of("login", "ola", "name", "Ola", "roles", List.of("warehouse"), "password", "x"));
        var session = desk.open(Optional.of(Actor.user("ola")), Lang.NB, Side.OFFICE, 80, 24, Theme.Mode.COLOUR);
        assertThat(session.text()).doesNotContain("Hovedbok");
        desk.house.done("user.change", Map.of("login", "ola", "roles", List.of("warehouse", "accountant")));
        session.changed("user_role");
        assertThat(session.text()).contains("Hovedbok");
        desk.house.done("user.change", Map.of("login", "ola", "roles", List.of("warehouse")));
        session.changed("user_role");
        assertThat(session.text()).doesNotContain("Hovedbok");
    }

    @Test
    void a_refused_step_says_which_key_helps_on_the_screen_and_not_elsewhere() {
        var order = Map.of("customer", "10001", "lines", List.of(Map.of("product", "4711", "quantity", "2")));
        desk.house.done("order.place", order);
        var session = desk.open().type("1.");
        desk.house.done("order.confirm", Map.of("order", "20001"));
        assertThat(session.type("<Enter>").text()).contains("Trykk . for");
        var refusal = desk.house.refused(desk.house.command("order.confirm", Map.of("order", "20001")));
        assertThat(desk.house.catalogue().texts().say(refusal.text(), Lang.NB))
                .contains("kan ikke bli")
                .doesNotContain("Trykk");
    }
}
