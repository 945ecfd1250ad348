package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people at two consoles of one company, each on a thread of its own.
class LiveTest {

    private final Desk desk = new Desk();
    private RealConsole kari;
    private RealConsole ola;

    @BeforeEach
    void open() {
        desk.house.done(
                "user.add", Map.of("login", "ola", "name", "Ola", "roles", List.of("manager"), "password", "x"));
        var house = desk.house(Desk.screens(), House.threads());
        kari = new RealConsole(desk, house, "kari", Side.DESK).shows("Kunder");
        ola = new RealConsole(desk, house, "ola", Side.DESK).shows("Kunder");
    }

    @AfterEach
    void close() throws Exception {
        kari.close();
        ola.close();
        desk.close();
    }

    private String phone() {
        var row = desk.house.rows("customers", "number", "10001").getFirst();
        return row.wire(row.view().at("phone"));
    }

    @Test
    void what_one_does_the_other_sees_without_the_cursor_moving() {
        kari.type("k").shows("Sletten").type("<Down><Down>").shows(">10003");
        ola.type("u").shows("Ny kunde").type("Andersen Tak<F10>").shows("Andersen Tak");
        kari.shows("Andersen Tak", ">10003");
    }

    @Test
    void new_work_is_counted_in_the_first_row() {
        ola.type("n")
                .shows("Ta imot")
                .type("10001<Enter>9001<Enter>2<Enter><F10>")
                .shows("Ordre 20001");
        kari.shows("1 nye");
    }

    @Test
    void two_who_have_the_same_record_open_know_of_each_other() {
        kari.type(":kunde 10001<Enter>").shows("10001 · Hansen Bygg AS");
        ola.type(":kunde 10001<Enter>").shows("kari har også denne framme");
        kari.shows("ola har også denne framme");
        ola.type("<Esc>");
        kari.without("ola har");
    }

    private void bothChangeThePhone() {
        kari.type("khansen")
                .shows("10001")
                .without("Sletten")
                .type("<Tab>.endre kunde<Enter>")
                .shows("55 31 20 10");
        ola.type("khansen")
                .shows("10001")
                .without("Sletten")
                .type("<Tab>.endre kunde<Enter>")
                .shows("kari har også");
        ola.type("<Down><Down><Down>11 11 11 11<F10>").shows("Utført");
        kari.shows("er endret av noen andre");
        kari.type("<Down><Down><Down>22 22 22 22<Down><Down><Down>Voss<F10>")
                .shows("Endret av noen andre", "Deres", "11 11 11 11", "22 22 22 22");
        assertThat(phone()).isEqualTo("11 11 11 11");
    }

    @Test
    void the_second_to_save_is_told_what_was_changed_and_may_save_over_it() {
        bothChangeThePhone();
        kari.type("<Down><Enter>").shows("Utført");
        assertThat(phone()).isEqualTo("22 22 22 22");
    }

    @Test
    void the_second_to_save_may_take_theirs_and_keeps_the_rest_of_what_was_typed() {
        bothChangeThePhone();
        kari.type("<Enter>").shows("Deres står nå i skjemaet", "11 11 11 11", "Voss");
        kari.type("<F10>").shows("Utført");
        assertThat(phone()).isEqualTo("11 11 11 11");
        var row = desk.house.rows("customers", "number", "10001").getFirst();
        assertThat(row.wire(row.view().at("city"))).isEqualTo("Voss");
    }

    @Test
    void what_another_field_of_the_record_says_by_now_is_not_undone_by_saving_over() {
        kari.type(":endku 10001<Enter>").shows("55 31 20 10");
        ola.type(":endku 10001<Enter>").shows("55 31 20 10");
        ola.type("<Down><Down><Down>11 11 11 11<F10>").shows("Utført");
        kari.type("Hansen Nybygg<F10>").shows("Deres").type("<Down><Enter>").shows("Utført", "Hansen Nybygg");
        assertThat(phone()).isEqualTo("11 11 11 11");
    }

    @Test
    void a_figure_beside_a_field_follows_what_others_do() {
        kari.type("n").shows("Ta imot").type("10001<Enter>4812<Enter>").shows("12 på");
        desk.house.done("goods.receive", Map.of("product", "4812", "quantity", "3", "unitCost", "400"));
        kari.shows("15 på");
    }
}
