package kontor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import org.junit.jupiter.api.Test;

class ShapeTest {

    enum Wish {
        MONEY_BACK,
        REPAIR
    }

    record Line(ProductNumber product, Quantity quantity, Optional<Price> price) {}

    record Order(
            CustomerNumber customer,
            Optional<LocalDate> on,
            Optional<Wish> wish,
            List<Line> lines,
            Optional<Words> note) {}

    private static final Shape<Order> SHAPE = Shape.of(Order.class);

    @Test
    void what_is_written_reads_back_the_same() {
        var order = new Order(
                new CustomerNumber("10001"),
                Optional.of(LocalDate.of(2026, 11, 23)),
                Optional.of(Wish.MONEY_BACK),
                List.of(new Line(new ProductNumber("4711"), Quantity.of("2.5"), Optional.empty())),
                Optional.empty());
        var tree = SHAPE.write(order);
        assertThat(tree.toString())
                .isEqualTo("{customer=10001, on=2026-11-23, wish=money-back, lines=[{product=4711, quantity=2.5}]}");
        assertThat(SHAPE.read(tree)).isEqualTo(new Shape.Read.Good<>(order));
    }

    @Test
    void numbers_may_come_as_figures_and_amounts_as_text_or_figures() {
        var read = SHAPE.read(Map.of(
                "customer",
                new BigDecimal("10001"),
                "lines",
                List.of(Map.of("product", new BigDecimal("4711"), "quantity", new BigDecimal("2"), "price", "9.90"))));
        assertThat(read)
                .isEqualTo(new Shape.Read.Good<>(new Order(
                        new CustomerNumber("10001"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Line(new ProductNumber("4711"), Quantity.of(2), Optional.of(Price.of("9.9")))),
                        Optional.empty())));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place_and_what_was_wanted() {
        var read = SHAPE.read(Map.of(
                "on", "2026-02-31",
                "wish", "gold",
                "colour", "red",
                "lines", List.of(Map.of("product", "4711", "quantity", "two"))));
        assertThat(read).isInstanceOf(Shape.Read.Bad.class);
        var problems = ((Shape.Read.Bad<Order>) read).problems();
        assertThat(problems)
                .contains(
                        new Shape.Problem("customer", Text.of("kind.number.wanted"), ""),
                        new Shape.Problem("on", Text.of("kind.date.wanted"), "2026-02-31"),
                        new Shape.Problem("wish", Text.of("field.choice", "money-back, repair"), "gold"),
                        new Shape.Problem("lines[1].quantity", Text.of("kind.quantity.wanted"), "two"),
                        new Shape.Problem(
                                "colour", Text.of("field.unknown", "customer, on, wish, lines, note"), "colour"));
    }

    @Test
    void what_came_is_told_short_and_harmless() {
        var read = (Shape.Read.Bad<Order>) SHAPE.read(Map.of("customer", "\u001b[2J" + "x".repeat(500)));
        assertThat(read.problems().getFirst().came()).startsWith("␛[2Jxxx").hasSizeLessThanOrEqualTo(41);
    }

    @Test
    void words_keep_everything_visible_and_nothing_raw() {
        assertThat(new Words("a\u001b[31mb\r\nc\u0000\u009b\u202e𝄞").value()).isEqualTo("a␛[31mb\nc␀\uFFFD\u202e𝄞");
        assertThat(Kinds.WORDS.read("x".repeat(10_000))).isPresent();
        assertThat(Kinds.WORDS.read("x".repeat(10_001))).isEmpty();
    }

    @Test
    void names_and_numbers_hold_no_control_characters_and_no_direction_marks() {
        for (var bad : List.of("a\u001bb", "a\nb", "\u202eabc", "\u0007", "\ud800", " ", "x".repeat(201))) {
            assertThat(Kinds.NAME.read(bad)).as(bad).isEmpty();
        }
        assertThat(Kinds.NAME.read(" Ærlig 𝄞 مرحبا ")).contains(new Name("Ærlig 𝄞 مرحبا"));
        assertThat(Kinds.of(CustomerNumber.class).read("1".repeat(41))).isEmpty();
    }

    @Test
    void text_sorts_in_norwegian_order_by_its_key() {
        var names = List.of("Andre", "Émile", "Zwart", "Ærlig", "Østby", "Ås", "Aasen");
        assertThat(names.stream().map(Fold::key)).isSorted();
        assertThat(Fold.words("Hansen & Sønn-Bygg AS (Ås)")).containsExactly("hansen", "s|nn", "bygg", "as", "}s");
    }
}
