package kontor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kontor.kernel.Catalogue;
import kontor.kernel.CommandSpec;
import kontor.kernel.Room;
import kontor.kernel.View;
import org.junit.jupiter.api.Test;

/// `features.md` says what serves each row of what a department must do. It is written from the catalogue:
/// `-Dfeatures.update=true` writes it anew.
class FeaturesTest {

    private static final Path FILE = Path.of("src", "site", "markdown", "features.md");

    /// @param row      what a department must do
    /// @param need     A: not complete without; B: expected; C: no peer has it
    /// @param packages of the rooms that serve it
    /// @param names    how the names begin that serve it, where it shares a room with others
    private record Feature(String row, String need, List<String> packages, List<String> names) {

        static Feature of(String row, String need, String packages, String... names) {
            return new Feature(row, need, List.of(packages.split(" ")), List.of(names));
        }

        boolean serves(Room room, String name) {
            var home = room.anchor().getPackageName();
            return packages.stream().anyMatch(p -> home.equals("kontor." + p) || home.startsWith("kontor." + p + "."))
                    && (names.isEmpty() || names.stream().anyMatch(name::startsWith));
        }
    }

    private static final List<Feature> FEATURES = List.of(
            Feature.of(
                    "Front: customers",
                    "A",
                    "frontdesk.customers frontdesk.relations registry",
                    "customer",
                    "consent",
                    "contact",
                    "call",
                    "task",
                    "relations",
                    "tasks",
                    "timeline"),
            Feature.of("Front: pipeline", "B", "frontdesk.pipeline"),
            Feature.of("Front: quotes", "A", "frontdesk.quotes"),
            Feature.of("Front: orders, price lists, margin floor", "A", "frontdesk.orders frontdesk.prices"),
            Feature.of("Front: promise", "C", "frontdesk.promise"),
            Feature.of("Front: counter", "A", "frontdesk.counter"),
            Feature.of("Front: asked-not-had", "C", "frontdesk.demand"),
            Feature.of("Front: marketing", "B, C", "frontdesk.marketing"),
            Feature.of("Front: complaints", "A", "frontdesk.complaints"),
            Feature.of("Front: returns", "A", "frontdesk.returns"),
            Feature.of("Front: satisfaction", "B", "frontdesk.satisfaction"),
            Feature.of("Back: cases", "A, C", "backoffice.cases"),
            Feature.of("Back: development", "A, C", "backoffice.development"),
            Feature.of("Back: production", "A", "backoffice.production"),
            Feature.of("Back: warehouse", "A", "backoffice.warehouse backoffice.counting backoffice.returns"),
            Feature.of("Back: purchasing", "A", "backoffice.purchasing"),
            Feature.of("Back: accounting", "A", "backoffice.accounting"),
            Feature.of("Back: people", "A", "backoffice.people"),
            Feature.of("Back: administration", "A", "backoffice.administration registry storage app"));

    @Test
    void the_table_of_features_is_what_the_catalogue_has() throws IOException {
        var page = page(Wiring.catalogue());
        if (Boolean.getBoolean("features.update")) Files.writeString(FILE, page);
        assertThat(Files.readString(FILE))
                .as("%s; -Dfeatures.update=true writes it", FILE)
                .isEqualTo(page);
    }

    /// A class A row without a command and a view is a hole in the first version.
    @Test
    void every_row_of_class_a_is_served_and_every_command_serves_one() {
        var catalogue = Wiring.catalogue();
        for (var feature : FEATURES) {
            if (!feature.need().contains("A")) continue;
            assertThat(commands(catalogue, feature)).as(feature.row()).isNotEmpty();
            assertThat(views(catalogue, feature)).as(feature.row()).isNotEmpty();
        }
        for (var room : catalogue.rooms())
            for (var command : room.commands())
                assertThat(FEATURES.stream().filter(f -> f.serves(room, command.name())))
                        .as(command.name())
                        .isNotEmpty();
    }

    private static List<String> commands(Catalogue catalogue, Feature feature) {
        return catalogue.rooms().stream()
                .flatMap(room -> room.commands().stream()
                        .filter(c -> c.face() != CommandSpec.Face.SYSTEM)
                        .map(CommandSpec::name)
                        .filter(name -> feature.serves(room, name)))
                .toList();
    }

    private static List<String> views(Catalogue catalogue, Feature feature) {
        return catalogue.rooms().stream()
                .flatMap(room -> room.views().stream().map(View::name).filter(name -> feature.serves(room, name)))
                .toList();
    }

    private static String page(Catalogue catalogue) {
        var lines = new ArrayList<>(List.of(
                "# What serves what",
                "",
                "Written from the catalogue by `FeaturesTest` (`-Dfeatures.update=true`). Each command works on the screen, in",
                "batch and over SSH, each view on the screen, with `show` and over SSH; class A rows are what the first version",
                "must have, B what users expect, C what no peer has.",
                "",
                "| row | class | commands | views |",
                "|---|---|---|---|"));
        for (var feature : FEATURES)
            lines.add("| " + feature.row() + " | " + feature.need() + " | " + quoted(commands(catalogue, feature))
                    + " | " + quoted(views(catalogue, feature)) + " |");
        return String.join("\n", lines) + "\n";
    }

    private static String quoted(List<String> names) {
        return names.isEmpty()
                ? "not served yet"
                : names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(" "));
    }
}
