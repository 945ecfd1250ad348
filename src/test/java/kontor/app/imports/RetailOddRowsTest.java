package kontor.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kontor.app.line.Exit;
import kontor.app.line.Shell;
import kontor.kernel.Money;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetailOddRowsTest {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    @TempDir
    Path folder;

    private final Founded house = new Founded();
    private Shell shell = new Shell(house.company());

    @BeforeEach
    void open() {
        shell = new Shell(house.company(), folder);
    }

    @AfterEach
    void close() {
        assertThat(shell.faults).isEmpty();
        assertThat(house.company().check(5)).isEmpty();
        house.close();
    }

    private Shell.Ran run(String rows, String... more) throws IOException {
        Files.writeString(folder.resolve("r.csv"), HEADER + rows);
        var words = new java.util.ArrayList<>(List.of("import", "retail", "r.csv"));
        words.addAll(List.of(more));
        return shell.run(words.toArray(String[]::new));
    }

    private List<String> refused() throws IOException {
        return Files.readAllLines(folder.resolve("r.csv.refused.csv"));
    }

    @Test
    void every_odd_row_is_refused_with_line_and_reason_and_the_rest_is_taken() throws IOException {
        var ran = run("""
                1,A,DOOR,2,2010-12-01 08:00:00,10.0,7.0,United Kingdom
                1,A,DOOR,1,2010-12-01 08:00:00,10.0,8.0,United Kingdom
                2,A,DOOR,-2,2010-12-01 08:00:00,10.0,7.0,United Kingdom
                2,A,DOOR,2,2010-12-01 08:00:00,0.0,7.0,United Kingdom
                A3,B,Adjust bad debt,1,2010-12-01 08:00:00,-11.5,,United Kingdom
                4,A,DOOR,x,2010-12-01 08:00:00,10.0,7.0,United Kingdom
                5,A,DOOR,1,2010-13-41 08:00:00,10.0,7.0,United Kingdom
                6,A,DOOR,1,2010-12-01 08:00:00,10.12345,7.0,United Kingdom
                7,A,DOOR,1,2010-12-01 08:00:00,10.0,7.0,Atlantis
                ,A,DOOR,1,2010-12-01 08:00:00,10.0,7.0,United Kingdom
                8,,DOOR,1,2010-12-01 08:00:00,10.0,7.0,United Kingdom
                9,A,DOOR,1,2010-12-01 08:00:00
                C10,A,DOOR,3,2010-12-01 09:00:00,10.0,7.0,United Kingdom
                C11,A,DOOR,-3,2010-12-01 09:00:00,10.0,7.0,United Kingdom
                C12,A,DOOR,-1,2010-12-01 07:00:00,10.0,7.0,United Kingdom
                C13,A,DOOR,-1,2010-12-01 09:00:00,10.0,8.0,United Kingdom
                C14,A,DOOR,-1,2010-12-01 09:00:00,10.0,7.0,United Kingdom
                """);

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.out()).contains("adds up").contains("The books have what was taken.");
        assertThat(refused().stream().skip(1).map(row -> row.substring(0, row.indexOf(',', 3))))
                .containsExactly(
                        "3,import.refused.mixed",
                        "4,import.refused.negative",
                        "5,import.refused.free",
                        "6,import.refused.price",
                        "7,import.refused.field",
                        "8,import.refused.field",
                        "9,import.refused.field",
                        "10,import.refused.country",
                        "11,import.refused.field",
                        "12,import.refused.field",
                        "13,import.refused.cells",
                        "14,import.refused.cancellation",
                        "15,import.refused.uncredited",
                        "16,import.refused.uncredited",
                        "17,import.refused.uncredited");
        assertThat(house.rows("orders")).hasSize(1);
        assertThat(house.rows("invoices")).hasSize(2);
    }

    @Test
    void a_cancellation_credits_the_newest_earlier_invoice_with_enough_left() throws IOException {
        run("""
                1,A,DOOR,5,2010-12-01 08:00:00,10.0,7.0,United Kingdom
                2,A,DOOR,2,2010-12-01 08:30:00,12.0,7.0,United Kingdom
                3,A,DOOR,9,2010-12-02 08:00:00,10.0,7.0,United Kingdom
                C4,A,DOOR,-2,2010-12-01 09:00:00,11.0,7.0,United Kingdom
                C5,A,DOOR,-2,2010-12-01 10:00:00,10.0,7.0,United Kingdom
                """);

        assertThat(house.rows("invoice-lines").stream()
                        .filter(row -> row.quantity("quantity").isPositive())
                        .map(row -> row.quantity("left").toString()))
                .containsExactly("3", "0", "9");
    }

    @Test
    void a_cash_sale_is_paid_at_once_and_goods_that_leave_the_country_bear_no_vat() throws IOException {
        run("""
                1,A,DOOR,1,2010-12-01 08:00:00,100.0,,United Kingdom
                2,POST,POSTAGE,1,2010-12-01 08:00:00,18.0,,EIRE
                3,A,DOOR,1,2010-12-01 08:00:00,100.0,5.0,Norway
                4,A,DOOR,1,2010-12-01 08:00:00,100.0,6.0,United Kingdom
                """);

        assertThat(house.rows("customers")).hasSize(3);
        assertThat(house.rows("invoices", kontor.kernel.Query.first(9).ordered(1)).stream()
                        .map(row -> row.money("vat") + " " + row.money("open")))
                .containsExactly("25.00 0.00", "0.00 0.00", "0.00 100.00", "25.00 125.00");
        assertThat(house.rows("payments").stream().map(row -> row.money("amount")))
                .containsExactlyInAnyOrder(Money.of("125.00"), Money.of("18.00"));
        assertThat(house.rows("products", "number", "POST").getFirst().text("kind"))
                .isEqualTo("SERVICE");
        assertThat(house.rows("products", "number", "A").getFirst().text("cost"))
                .isEqualTo("60.00");
    }

    @Test
    void a_dry_run_proves_and_takes_nothing() throws IOException {
        var ran = run("1,A,DOOR,1,2010-12-01 08:00:00,100.0,5.0,Norway\n", "--dry-run");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("adds up");
        assertThat(house.rows("orders")).isEmpty();
        assertThat(house.rows("products")).isEmpty();
    }

    @Test
    void what_a_spreadsheet_would_run_is_kept_as_text() throws IOException {
        run("=cmd(),A,\"=1+1\nand \"\"more\"\"\",1,2010-12-01 08:00:00,0,5.0,Norway\n");

        assertThat(String.join("\n", refused())).contains(",'=cmd(),").contains("\"'=1+1\nand \"\"more\"\"\"");
    }

    @Test
    void other_columns_are_not_taken_for_the_wholesalers() throws IOException {
        Files.writeString(folder.resolve("x.csv"), "name,price\nA,1\n");

        var ran = shell.run("import", "retail", "x.csv");

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err()).contains("InvoiceNo,StockCode");
    }

    @Test
    void products_come_with_prices_as_a_norwegian_spreadsheet_writes_them() throws IOException {
        Files.writeString(
                folder.resolve("p.csv"),
                "number;name;price;vatCode;kind;cost\nD-1;Dør;1 990,50;3;goods;1200\nM-1;Montering;950;3;service;\nX;Feil;1;99;goods;\n");

        var ran = shell.run("import", "products", "p.csv");

        assertThat(ran.out()).isEqualTo("taken: 2\nagain: 0\nrefused: 1\n");
        assertThat(house.rows("products", "number", "D-1").getFirst().text("price"))
                .isEqualTo("1990.50");
        assertThat(Files.readAllLines(folder.resolve("p.csv.refused.csv")).getLast())
                .startsWith("4,product.refused.vat,");
        assertThat(shell.run("import", "products", "p.csv").out()).isEqualTo("taken: 2\nagain: 2\nrefused: 1\n");
    }
}
