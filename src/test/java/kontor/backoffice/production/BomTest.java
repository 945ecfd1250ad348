package kontor.backoffice.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What things are made of.
class BomTest {

    private static final Founded HOUSE = new Founded();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static void product(String number, String cost) {
        HOUSE.done(
                "product.register",
                Map.of("number", number, "name", number, "price", "1", "vatCode", "3", "kind", "goods", "cost", cost));
    }

    private static Map<String, Object> part(String component, String quantity) {
        return Map.of("component", component, "quantity", quantity);
    }

    @SafeVarargs
    private static String set(String product, Map<String, Object>... lines) {
        return HOUSE.done("bom.set", Map.of("product", product, "lines", List.of(lines)));
    }

    private static List<String> rows(String view, String column, String value, String... shown) {
        return HOUSE.rows(view, column, value).stream()
                .map(row -> String.join(
                        " ",
                        List.of(shown).stream()
                                .map(c -> row.wire(row.view().at(c)))
                                .toList()))
                .toList();
    }

    @Test
    void case_p1_five_of_one_and_a_hundred_and_fifty_centimetres_of_another_come_to_twelve_and_a_half() {
        for (var number : List.of("P1", "P1-C1")) product(number, "1");
        product("P1-C2", "5");
        HOUSE.done("bom.unit", Map.of("product", "P1-C2", "unit", "m"));
        set("P1", part("P1-C1", "5"), Map.of("component", "P1-C2", "quantity", "150", "unit", "cm"));

        HOUSE.done("bom.roll-up", Map.of("product", "P1"));

        assertThat(rows("products", "number", "P1", "cost")).containsExactly("12.50");
        assertThat(rows("explosion", "product", "P1", "component", "quantity")).containsExactly("P1-C1 5", "P1-C2 1.5");
    }

    @Test
    void levels_are_shown_from_above_and_from_below_and_a_circle_is_refused_with_its_path() {
        for (var number : List.of("A", "B", "C", "D")) product(number, "1");
        set("A", part("B", "2"), part("C", "3"));
        set("B", part("D", "4"));
        set("C", part("B", "1"));

        assertThat(rows("explosion", "product", "A", "tree", "level", "quantity"))
                .containsExactly("├─ B 1 2", "│  └─ D 2 8", "└─ C 1 3", "   └─ B 2 3", "      └─ D 3 12");
        assertThat(rows("where-used", "component", "D", "product", "level", "quantity"))
                .containsExactly("B 1 4", "A 2 8", "C 2 4", "A 3 12");
        assertThat(HOUSE.rows("explosion")).isEmpty();
        var circle = HOUSE.refused(HOUSE.command("bom.set", Map.of("product", "D", "lines", List.of(part("A", "1")))));
        assertThat(circle.code()).isEqualTo("bom.refused.cycle");
        assertThat(circle.toString()).contains("D › A › B › D");
        assertThat(HOUSE.refused("bom.set", Map.of("product", "A", "lines", List.of(part("A", "1")))))
                .isEqualTo("bom.refused.cycle");
    }

    @Test
    void a_new_list_ends_the_one_before_it_and_gives_way_to_one_that_comes_later() {
        for (var number : List.of("E", "F")) product(number, "1");
        set("E", part("F", "1"));
        HOUSE.done("bom.set", Map.of("product", "E", "lines", List.of(part("F", "3")), "from", "2027-01-01"));
        HOUSE.done("bom.set", Map.of("product", "E", "lines", List.of(part("F", "2")), "from", "2026-12-01"));
        assertThat(rows("boms", "product", "E", "state", "from", "to"))
                .containsExactlyInAnyOrder(
                        "valid 2026-11-23 2026-11-30", "coming 2026-12-01 2026-12-31", "coming 2027-01-01 ");

        set("E", part("F", "9"));
        assertThat(rows("explosion", "product", "E", "quantity")).containsExactly("9");
        assertThat(rows("boms", "product", "E", "state")).contains("replaced");
        assertThat(HOUSE.company().check(10)).isEmpty();
    }

    @Test
    void what_is_lost_is_taken_too_and_units_of_other_measures_are_refused() {
        for (var number : List.of("G", "H")) product(number, "10");
        HOUSE.done(
                "bom.set",
                Map.of(
                        "product",
                        "G",
                        "makes",
                        "4",
                        "lines",
                        List.of(Map.of("component", "H", "quantity", "2", "scrap", "10"))));
        assertThat(rows("explosion", "product", "G", "quantity")).containsExactly("0.55");
        HOUSE.done("bom.roll-up", Map.of("product", "G"));
        assertThat(rows("products", "number", "G", "cost")).containsExactly("5.50");
        assertThat(HOUSE.refused(
                        "bom.set",
                        Map.of(
                                "product",
                                "G",
                                "lines",
                                List.of(Map.of("component", "H", "quantity", "2", "unit", "kg")))))
                .isEqualTo("bom.refused.unit");
    }
}
