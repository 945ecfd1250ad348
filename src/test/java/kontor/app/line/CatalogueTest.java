package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.app.Wiring;
import kontor.kernel.CommandSpec;
import kontor.kernel.Lang;
import kontor.kernel.Texts;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    @SuppressWarnings("unchecked")
    void every_command_is_listed_with_its_fields_its_right_and_its_refusals() {
        try (var house = new Founded()) {
            var tree =
                    new Shell(house.company()).run("catalogue", "--json").json().getFirst();

            var commands = (List<Map<String, Object>>) tree.get("commands");
            var register = commands.stream()
                    .filter(c -> c.get("name").equals("customer.register"))
                    .findFirst()
                    .orElseThrow();
            assertThat(register).containsEntry("permission", "customers.register");
            assertThat((List<Object>) register.get("fields"))
                    .contains(
                            Map.of("name", "name", "type", "name", "optional", false, "list", false, "personal", true));
            assertThat((List<String>) register.get("refused"))
                    .contains("customer.refused.field", "customer.refused.twice", "customer.refused.permission");
            assertThat(commands).noneMatch(c -> c.get("name").equals("courier.deliver"));
            assertThat((List<Map<String, Object>>) tree.get("views"))
                    .anyMatch(v -> v.get("name").equals("customers"));
        }
    }

    @Test
    void every_command_and_view_of_the_house_can_be_printed_in_both_languages() {
        try (var house = new Founded()) {
            for (var lang : List.of("en", "nb")) {
                var ran = new Shell(house.company()).run("catalogue", "--lang", lang);
                assertThat(ran.out()).doesNotContain("?line.").contains("customer.register");
                assertThat(ran.exit()).isZero();
            }
        }
    }

    @Test
    void no_command_has_a_field_that_a_batch_line_takes_for_itself() {
        for (CommandSpec<?> spec : Wiring.catalogue().commands())
            assertThat(spec.shape().fields().stream().map(f -> f.name())).doesNotContain("do", "as", "key");
    }

    @Test
    void every_command_knows_its_right_without_being_filled_in() {
        for (CommandSpec<?> spec : Wiring.catalogue().commands())
            assertThat(spec.needs()).as(spec.name()).isPresent();
    }

    @Test
    void the_command_line_says_the_same_things_in_both_languages() {
        var texts = new Texts(List.of(CommandLine.class, Wiring.class));

        assertThat(texts.keys(Lang.NB)).isEqualTo(texts.keys(Lang.EN));
        for (var key : texts.keys(Lang.EN))
            for (int i = 0; i < 4; i++)
                assertThat(texts.find(key, Lang.NB).orElseThrow().contains("{" + i + "}"))
                        .as(key)
                        .isEqualTo(texts.find(key, Lang.EN).orElseThrow().contains("{" + i + "}"));
    }

    @Test
    void every_command_has_a_page_of_help_in_both_languages() {
        try (var house = new Founded()) {
            var shell = new Shell(house.company());
            for (var lang : List.of("en", "nb")) {
                assertThat(shell.run("--help", "--lang", lang).out())
                        .contains("kontor [--data")
                        .doesNotContain("?line");
                for (var word : List.of("show", "batch", "catalogue", "check", "version"))
                    assertThat(shell.run(word, "--help", "--lang", lang).out()).startsWith("kontor " + word);
            }
        }
    }

    @Test
    void a_sound_company_passes_its_check() {
        try (var house = new Founded()) {
            var ran = new Shell(house.company()).run("check");

            assertThat(ran.exit()).as(ran.out()).isZero();
            assertThat(ran.out()).contains("ok     audit-chain").doesNotContain("?check");
        }
    }
}
