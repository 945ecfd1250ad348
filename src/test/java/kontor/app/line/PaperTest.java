package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import kontor.stories.Founded;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invoices and lists on paper and in spreadsheets, read again as whoever gets them does.
class PaperTest {

    private static Founded house;

    @TempDir
    Path folder;

    @BeforeAll
    static void sales() {
        house = new Founded();
        var lines = new StringBuilder();
        for (int i = 0; i < 60; i++)
            lines.append(i == 0 ? "" : ",")
                    .append("{\"product\":\"T1\",\"quantity\":\"")
                    .append(i + 1)
                    .append("\"}");
        var ran = new Shell(house.company()).fed("""
                {"do":"company.describe","address":"Storgata 1","postCode":"0155","city":"Oslo","phone":"22334455"}
                {"do":"bank.keep-account","number":"86011117947","account":"1920"}
                {"do":"customer.register","name":"Ærlig Øl Ålesund 🍺 AS","orgNumber":"974760673","address":"Sjøgata 3","postCode":"6002","city":"Ålesund","as":"n"}
                {"do":"customer.register","name":"Smith Ltd","country":"GB","language":"en","as":"e"}
                {"do":"product.register","number":"T1","name":"=Time","price":"990.50","vatCode":"3","kind":"service"}
                {"do":"order.place","customer":"$n","lines":[%s],"as":"o"}
                {"do":"order.confirm","order":"$o"}
                {"do":"invoice.post","order":"$o"}
                {"do":"order.place","customer":"$e","lines":[{"product":"T1","quantity":"2","discount":"10"}],"as":"p"}
                {"do":"order.confirm","order":"$p"}
                {"do":"invoice.post","order":"$p","as":"i"}
                {"do":"invoice.credit","invoice":"$i"}
                """.formatted(lines), "batch", "-");
        assertThat(ran.exit()).as(ran.out()).isZero();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private Shell.Ran run(String... words) {
        var ran = new Shell(house.company(), folder).run(words);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran;
    }

    private String read(String file) throws IOException {
        try (var pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf) + "pages: " + pdf.getNumberOfPages();
        }
    }

    @Test
    void an_invoice_has_what_one_needs_to_pay_it_as_text_in_the_customers_language() throws IOException {
        run("export", "invoice-pdf", "100001", "f.pdf");

        var kid = house.rows("invoices", "number", "100001").getFirst();
        assertThat(read("f.pdf"))
                .contains("Faktura 100001", "Ærlig Øl Ålesund ? AS", "6002 Ålesund", "Å betale", "8601.11.17947")
                .contains("KID " + kid.wire(kid.view().at("kid")), "Foretaksregisteret NO 923609016 MVA")
                .contains("Side 1/2", "Side 2/2", "pages: 2");

        run("export", "invoice-pdf", "100002", "e.pdf");
        assertThat(read("e.pdf")).contains("Invoice 100002", "Smith Ltd", "To pay", "1,782.90", "Utførsel");

        run("export", "invoice-pdf", "50000001", "c.pdf");
        assertThat(read("c.pdf"))
                .contains("Credit note 50000001", "Credits invoice 100002", "1,782.90")
                .doesNotContain("KID");
    }

    @Test
    void a_quote_is_written_in_the_customers_language_as_paper_and_as_text() throws IOException {
        var lines = List.of(Map.of("product", "T1", "quantity", "2", "discount", "10"));
        for (var customer : List.of("10001", "10002")) {
            var quote = house.done("quote.draft", Map.of("customer", customer, "lines", lines));
            house.done("quote.send", Map.of("quote", quote));
        }
        run("export", "quote", "TB-1001", "q.pdf");
        assertThat(read("q.pdf")).contains("Tilbud TB-1001, utgave 1", "Gyldig til", "Ærlig Øl Ålesund", "2 228,63");
        run("export", "quote", "TB-1002", "q.txt");
        assertThat(Files.readString(folder.resolve("q.txt")))
                .contains("Quote TB-1002, revision 1", "Valid until: ", "Smith Ltd", "=Time", "1,782.90");
    }

    @Test
    void every_list_goes_on_paper_and_into_a_spreadsheet_where_text_stays_text() throws Exception {
        run("show", "invoice-lines", "--pdf", "l.pdf");
        assertThat(read("l.pdf")).contains("Nordlys Handel AS", "Invoice lines", "pages: 2");

        run("show", "invoices", "--xlsx", "i.xlsx");
        run("show", "products", "--xlsx", "p.xlsx");
        assertThat(inside("i.xlsx", "xl/worksheets/sheet1.xml"))
                .contains("<v>2265768.75</v>")
                .doesNotContain("<f>");
        assertThat(inside("p.xlsx", "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(inside("p.xlsx", "xl/sharedStrings.xml")).contains("=Time");

        var both = new Shell(house.company(), folder).run("show", "invoices", "--csv", "--pdf", "x.pdf");
        assertThat(both.exit()).isEqualTo(Exit.USAGE);
        assertThat(new Shell(house.company(), folder)
                        .remote("", "show invoices --pdf x.pdf")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void an_order_and_a_request_go_to_their_supplier_in_its_language() throws IOException {
        var home = house.done("supplier.register", Map.of("name", "Fjordtre AS", "city", "Voss"));
        var abroad = house.done("supplier.register", Map.of("name", "Timber Ltd", "country", "GB"));
        house.done(
                "product.register",
                Map.of("number", "PL", "name", "Plank", "price", "90", "vatCode", "3", "kind", "goods"));
        var line = Map.of("product", "PL", "quantity", "12", "price", "1000");
        var order = house.done("purchase.place", Map.of("supplier", home, "lines", List.of(line)));
        var open = house.done("purchase.place", Map.of("lines", List.of(line)));
        house.done("purchase.request", Map.of("purchase", open, "suppliers", List.of(abroad)));
        var request = house.rows("requests").getFirst().wire(0);

        run("export", "purchase", order, "b.pdf");
        assertThat(read("b.pdf")).contains("Innkjøpsordre " + order, "Fjordtre AS", "Voss", "12 000,00", "Side 1/1");
        assertThat(run("export", "purchase", order, "-").out())
                .contains("Innkjøpsordre " + order, "Plank", "12 000,00");
        assertThat(run("export", "request", request, "-").out())
                .contains("Request for quote " + request, "Timber Ltd", "Plank")
                .doesNotContain("1,000", "Price");
    }

    private String inside(String file, String part) throws IOException {
        try (var zip = new ZipFile(folder.resolve(file).toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(part)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
