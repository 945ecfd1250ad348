package kontor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.kernel.Catalogue;
import kontor.kernel.Kinds;
import kontor.kernel.Lang;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;
import org.junit.jupiter.api.Test;

/// Every command, view, column, field, state and refusal speaks both languages.
class CatalogueTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Catalogue catalogue = Wiring.catalogue();

    @Test
    void both_languages_say_the_same_keys_with_the_same_places() {
        var texts = catalogue.texts();
        assertThat(new TreeSet<>(texts.keys(Lang.NB))).isEqualTo(new TreeSet<>(texts.keys(Lang.EN)));
        assertThat(texts.keys(Lang.EN).stream()
                        .filter(key -> !places(texts.say(key, Lang.EN)).equals(places(texts.say(key, Lang.NB)))))
                .isEmpty();
    }

    @Test
    void every_command_has_a_title_and_a_label_for_each_field() {
        var missing = new ArrayList<String>();
        for (var spec : catalogue.commands()) {
            if (!said(spec.name())) missing.add(spec.name());
            if (spec.face() != kontor.kernel.CommandSpec.Face.SYSTEM) fields(spec.name(), spec.shape(), missing);
        }
        assertThat(missing).isEmpty();
    }

    private void fields(String command, Shape<?> shape, ArrayList<String> missing) {
        for (var field : shape.fields()) {
            if (!said(command + "." + field.name()) && !said("label." + field.name()))
                missing.add(command + "." + field.name());
            if (field.nested()) fields(command, field.shape(), missing);
            else if (field.type().isEnum()) choices(field.type(), missing);
            else if (!RecordNumber.class.isAssignableFrom(field.type())
                    && !said("kind." + field.kind().name() + ".wanted")) {
                missing.add("kind." + field.kind().name() + ".wanted");
            }
        }
    }

    private void choices(Class<?> type, ArrayList<String> missing) {
        for (var choice : type.getEnumConstants()) {
            if (!said(Kinds.textKey((Enum<?>) choice))) missing.add(Kinds.textKey((Enum<?>) choice));
        }
    }

    @Test
    void every_view_has_a_title_and_a_header_for_each_column() {
        var missing = new ArrayList<String>();
        for (var view : catalogue.views()) {
            if (!said("view." + view.name())) missing.add("view." + view.name());
            for (var column : view.columns()) {
                if (!said("view." + view.name() + "." + column.name()) && !said("column." + column.name())) {
                    missing.add(view.name() + "." + column.name());
                }
                if (column.kind().type().isEnum()) choices(column.kind().type(), missing);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_check_says_what_should_hold() {
        assertThat(catalogue.checks().stream().map(c -> "check." + c.name()).filter(k -> !said(k)))
                .isEmpty();
    }

    @Test
    void column_names_are_lower_case_words_with_hyphens() {
        assertThat(catalogue.views().stream()
                        .flatMap(v -> v.columns().stream().map(c -> c.name()))
                        .filter(n -> !n.matches("[a-z]+(-[a-z]+)*")))
                .isEmpty();
    }

    private boolean said(String key) {
        return Stream.of(Lang.values())
                .allMatch(lang -> catalogue.texts().find(key, lang).isPresent());
    }

    private static TreeSet<String> places(String text) {
        var all = new TreeSet<String>();
        var found = PLACE.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) all.add(found.group());
        return all;
    }
}
