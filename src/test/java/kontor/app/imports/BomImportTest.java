package kontor.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kontor.app.line.Exit;
import kontor.app.line.Shell;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a company makes, and of what, comes over once.
class BomImportTest {

    @TempDir
    Path folder;

    private static String product(int number, String name) {
        return number + "\t" + name + "\tX\t1\t1\t\t4\t3\t.5000\t9.9500" + "\t".repeat(10)
                + "\t2019-04-30 00:00:00.000\t\t\tG\t2025-02-08 10:01:36.827";
    }

    private static String part(int number, String of, String part, String ended, String unit, String many) {
        return number + "\t" + of + "\t" + part + "\t2021-05-25 00:00:00.000\t" + ended + "\t" + unit + "\t1\t" + many
                + "\t2021-05-11 00:00:00.000";
    }

    @Test
    void products_and_open_rows_of_their_lists_come_once_and_a_csv_names_its_columns() throws IOException {
        Files.writeString(
                folder.resolve("p"),
                product(749, "Bike") + "\n" + product(2, "Frame") + "\n" + product(3, "Tube") + "\nbroken\n");
        Files.writeString(
                folder.resolve("b"),
                part(1, "", "749", "", "EA ", "1.00") + "\n" + part(2, "749", "2", "", "EA ", "2.00") + "\n"
                        + part(3, "749", "3", "2021-06-01 00:00:00.000", "EA ", "9.00") + "\n"
                        + part(4, "2", "3", "", "IN ", "4.50") + "\n" + part(5, "7", "99", "", "EA ", "1.00") + "\n");
        Files.writeString(folder.resolve("c.csv"), "product;component;quantity\n3;749;1\n749;2;1,5\n");
        try (var house = new Founded()) {
            var shell = new Shell(house.company(), folder);
            assertThat(shell.run("import", "adventureworks-products", "p").out())
                    .isEqualTo("taken: 3\nagain: 0\nrefused: 1\n");
            assertThat(shell.run("import", "adventureworks-bom", "b").out())
                    .isEqualTo("taken: 2\nagain: 0\nrefused: 1\n");
            assertThat(shell.run("import", "adventureworks-bom", "b").out())
                    .isEqualTo("taken: 2\nagain: 2\nrefused: 1\n");
            assertThat(house.rows("explosion", "product", "749").stream()
                            .map(row -> row.wire(row.view().at("component")) + " "
                                    + row.wire(row.view().at("quantity"))))
                    .containsExactly("2 2", "3 9");

            assertThat(shell.run("import", "bom", "c.csv").out()).isEqualTo("taken: 1\nagain: 0\nrefused: 1\n");
            assertThat(Files.readString(folder.resolve("c.csv.refused.csv"))).contains("bom.refused.cycle");
            assertThat(house.rows("explosion", "product", "749").getFirst().wire(3))
                    .isNotEmpty();
            Files.writeString(folder.resolve("d.csv"), "item;part\n1;2\n");
            assertThat(shell.run("import", "bom", "d.csv").exit()).isEqualTo(Exit.REFUSED);
            assertThat(house.company().check(5)).isEmpty();
            assertThat(shell.faults).isEmpty();
        }
    }

    @Test
    void a_real_bicycle_explodes_to_forty_eight_parts_of_four_levels() throws IOException {
        var data = Path.of("../shared/data/adventureworks");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(data.resolve("BillOfMaterials.csv")));
        for (var name : new String[] {"Product.csv", "BillOfMaterials.csv"})
            Files.copy(data.resolve(name), folder.resolve(name));
        try (var house = new Founded()) {
            var shell = new Shell(house.company(), folder);
            assertThat(shell.run("import", "adventureworks-products", "Product.csv")
                            .out())
                    .startsWith("taken: 504");
            assertThat(shell.run("import", "adventureworks-bom", "BillOfMaterials.csv")
                            .out())
                    .endsWith("refused: 0\n");
            var rows = house.rows("explosion", "product", "749");
            var bought = rows.stream()
                    .filter(row -> row.wire(row.view().at("made")).equals("false"))
                    .toList();
            var parts = bought.stream()
                    .map(row -> row.wire(row.view().at("component")))
                    .distinct();
            var pieces = bought.stream()
                    .map(row -> new java.math.BigDecimal(row.wire(row.view().at("quantity"))))
                    .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
            var depth = rows.stream()
                    .mapToInt(row -> Integer.parseInt(row.wire(row.view().at("level"))))
                    .max();
            assertThat(java.util.List.of(parts.count(), pieces.intValueExact(), depth.orElse(0)))
                    .hasToString("[48, 421, 4]");
        }
    }
}
