package kontor.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kontor.app.line.Exit;
import kontor.app.line.Shell;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A company's purchasing comes over from AdventureWorks once, and what cannot come is told.
class VendorImportTest {

    @TempDir
    Path folder;

    private void file(String name, String... rows) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", rows).replace('|', '\t') + "\n");
    }

    @Test
    void vendors_their_products_their_orders_and_their_invoices_come_once() throws IOException {
        file(
                "v",
                "1492|AUSTRALI0001|Australia Bike Retailer|1|1|1||2022-12-22 00:00:00.000",
                "1580|LITWARE0001|Litware, \"Inc\"|1|1|0||2022-12-22 00:00:00.000",
                "1|broken");
        file(
                "p",
                "4|1580|17|54.3100|57.0255|2022-08-28 00:00:00.000|1|5||CTN|2022-08-28 00:00:00.000",
                "5|1580|17|54.3100|57.0255|2022-08-28 00:00:00.000|1|5||CTN|2022-08-28 00:00:00.000",
                "4|9|17|54.3100|57.0255|2022-08-28 00:00:00.000|1|5||CTN|2022-08-28 00:00:00.000");
        var header =
                "|258|1580|3|2022-04-15 00:00:00.000|2022-04-24 00:00:00.000|201.0400|1|5|222|2022-04-24 00:00:00.000";
        file("o", "1|5|4" + header, "2|5|1" + header, "3|5|4" + header);
        var detail = "|2022-04-29 00:00:00.000|4|4|.2600|1.0400|3.00|.00|3.00|2022-04-22 00:00:00.000";
        file("d", "1|1" + detail, "2|2" + detail);
        try (var house = new Founded()) {
            var shell = new Shell(house.company(), folder);
            house.done(
                    "product.register",
                    Map.of("number", "4", "name", "Headset", "price", "90", "vatCode", "3", "kind", "goods"));

            assertThat(shell.run("import", "vendors", "v").out()).isEqualTo("taken: 2\nagain: 0\nrefused: 1\n");
            assertThat(shell.run("import", "vendor-products", "p").out()).isEqualTo("taken: 1\nagain: 0\nrefused: 2\n");
            assertThat(Files.readString(folder.resolve("p.refused.csv")))
                    .contains("supplier-product.refused.unknown", "import.refused.vendor");
            var orders = shell.run("import", "vendor-orders", "o", "d");
            assertThat(orders.out()).isEqualTo("taken: 2\nagain: 0\nrefused: 1\n");
            assertThat(shell.run("import", "vendor-orders", "o", "d").out())
                    .isEqualTo("taken: 2\nagain: 2\nrefused: 1\n");
            assertThat(shell.run("import", "vendor-orders", "o").exit()).isEqualTo(Exit.USAGE);

            assertThat(house.rows("purchases").stream()
                            .map(row -> row.wire(row.view().at("reference")) + " "
                                    + row.wire(row.view().at("state")) + " "
                                    + row.wire(row.view().at("net"))))
                    .containsExactlyInAnyOrder("PO 1 closed 1.04", "PO 2 draft 1.04");
            assertThat(house.rows("ledger")).isEmpty();
            var supplier = house.rows("suppliers").getFirst().wire(0);
            file(
                    "i",
                    "supplier;invoiceNumber;date;net;account;vatCode;total",
                    supplier + ";7;2026-11-20;1 000,00;4300;1;1250");
            Files.writeString(
                    folder.resolve("i"), Files.readString(folder.resolve("i")) + "L-999;8;2026-11-20;1;4300;;\n");
            assertThat(shell.run("import", "supplier-invoices", "i").out())
                    .isEqualTo("taken: 1\nagain: 0\nrefused: 1\n");
            assertThat(shell.run("import", "supplier-invoices", "i").out()).contains("taken: 1\nagain: 1\n");
            assertThat(house.rows("payables")).hasSize(1);
            assertThat(house.company().check(5)).isEmpty();
            assertThat(shell.faults).isEmpty();
        }
    }
}
