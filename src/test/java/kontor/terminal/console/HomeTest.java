package kontor.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kontor.kernel.Department;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.MenuEntry;
import kontor.terminal.paint.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private void invoiced(String order) {
        desk.house.done(
                "order.place",
                Map.of("customer", "10001", "lines", List.of(Map.of("product", "9001", "quantity", "1"))));
        desk.house.done("order.confirm", Map.of("order", order));
        desk.house.done("invoice.post", Map.of("order", order));
    }

    @Test
    void a_bar_of_the_offices_chart_leads_to_its_rows() {
        invoiced("20001");
        desk.house.at("2027-01-11T09:00:00Z");
        invoiced("20002");
        invoiced("20003");
        var session = desk.open(Lang.NB, Side.OFFICE, 200, 50, Theme.Mode.COLOUR);
        assertThat(session.text()).contains("Utestående etter alder").containsPattern("ikke forfalt +█+ +2");
        session.type("<Tab><Tab><Tab><Home><Enter>");
        assertThat(session.line(0)).contains("Kundefordringer");
        assertThat(desk.house.rows("receivables", "age", "not-due")).hasSize(2);
        assertThat(session.text()).contains("Rader: 2");
    }

    @Test
    void which_columns_somebody_hides_is_kept_for_that_list_and_that_person() {
        var session = desk.open().type("k");
        assertThat(session.line(2)).contains("Telefon");
        session.type("<F4>skjul telefon<Enter>");
        assertThat(session.line(2)).doesNotContain("Telefon");
        assertThat(desk.open().type("k").line(2)).doesNotContain("Telefon").contains("Sted");
        var ola = desk.open(
                java.util.Optional.of(kontor.kernel.Actor.operator("ola")),
                Lang.NB,
                Side.DESK,
                80,
                24,
                Theme.Mode.COLOUR);
        assertThat(ola.type("k").line(2)).contains("Telefon");
    }

    @Test
    void no_two_lines_of_a_first_screen_have_one_key() {
        for (var side : List.of(Side.DESK, Side.OFFICE)) {
            var said = kontor.app.Wiring.SCREENS.stream()
                    .flatMap(screens -> screens.home().stream())
                    .filter(entry -> entry.side().seenFrom(side) && !entry.bar())
                    .map(MenuEntry::key);
            var departments = Stream.of(Department.values())
                    .filter(department -> department.side() == side)
                    .map(Department::key);
            assertThat(Stream.concat(said, departments).toList())
                    .as("%s", side)
                    .doesNotHaveDuplicates()
                    .doesNotContain('0', 'Z', ' ');
        }
    }

    @Test
    void the_departments_stand_to_the_last_on_the_first_screen_of_the_smallest_window() {
        for (var side : List.of(Side.DESK, Side.OFFICE))
            assertThat(pages(side)).as("%s", side).endsWith("Z");
    }

    @Test
    void every_line_of_a_departments_page_has_its_own_key_and_fits() {
        for (var side : List.of(Side.DESK, Side.OFFICE))
            for (var department : pages(side)) {
                var page = desk.open(Lang.NB, side, 80, 24, Theme.Mode.COLOUR).type(department);
                assertThat(page.text()).as("%s %s", side, department).contains("Lister");
                assertThat(keys(page.text())).doesNotHaveDuplicates().doesNotContain(" ");
                assertThat(page.text()).doesNotContain("…");
            }
    }

    private List<String> pages(Side side) {
        var first = desk.open(Lang.NB, side, 80, 24, Theme.Mode.COLOUR).text();
        var below = first.substring(first.indexOf("Avdelinger")).lines().skip(1);
        return below.filter(line -> line.length() > 47 && Character.isUpperCase(line.charAt(44)))
                .map(line -> line.substring(44, 45))
                .toList();
    }

    /// The letters of both columns.
    private static List<String> keys(String text) {
        return text.lines()
                .skip(3)
                .limit(18)
                .flatMap(line -> Stream.of(2, 44)
                        .filter(at -> line.length() > at + 3 && line.charAt(at + 3) > ' ' && line.charAt(at - 1) == ' ')
                        .map(at -> line.substring(at, at + 1)))
                .toList();
    }
}
