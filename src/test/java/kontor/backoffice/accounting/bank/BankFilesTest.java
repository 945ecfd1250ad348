package kontor.backoffice.accounting.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kontor.kernel.Money;
import kontor.kernel.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What banks send is read; what they do not send is refused with its line.
class BankFilesTest {

    private static final Path SAMPLES = Path.of("../shared/conformance/bank");

    private static final String OCR = """
            NY000010000080800000001000102000000000000000000000000000000000000000000000000000
            NY090020000000001000000186011117947000000000000000000000000000000000000000000000
            NY09103000000012011260101464000000000000000012500       000100010000000019000000
            NY091031000000100000000000000000070000000201126999905123410000000000000000000000
            NY09203000000022011260101464000000000000000005000                         000000
            NY092031000000200000000000000000080000000201126000000000000000000000000000000000
            NY0920320000002Takk for sist                           0000000000000000000000000
            NY090088000000020000000700000000000017500201126201126201126000000000000000000000
            NY000089000000020000000900000000000017500201126000000000000000000000000000000000
            """;

    private static byte[] camt(String statement) {
        return ("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>\n" + statement
                        + "</BkToCstmrStmt></Document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static BadBankFile bad(byte[] file) {
        return catchThrowableOfType(BadBankFile.class, () -> CamtFile.read(new ByteArrayInputStream(file)));
    }

    @Test
    void every_good_sample_is_read_and_the_wrong_one_is_refused_with_its_line() throws Exception {
        assumeTrue(Files.isDirectory(SAMPLES), "skipped: no samples at " + SAMPLES);
        int read = 0;
        for (var file : files()) {
            try (var in = Files.newInputStream(file)) {
                if (file.toString().endsWith(".wrong.xml")) {
                    var wrong = catchThrowableOfType(BadBankFile.class, () -> CamtFile.read(in));
                    assertThat(wrong.why().key()).isEqualTo("bank.file.empty");
                    assertThat(wrong.line()).isEqualTo(3);
                } else {
                    assertThat(CamtFile.read(in)).as(file.toString()).isNotEmpty();
                    read++;
                }
            }
        }
        assertThat(read).isEqualTo(16);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES.resolve("samples"))) {
            return all.filter(f -> f.getFileName().toString().startsWith("camt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void several_statements_and_five_decimals_come_as_they_are() throws Exception {
        assumeTrue(Files.isDirectory(SAMPLES), "skipped: no samples at " + SAMPLES);
        try (var several = Files.newInputStream(SAMPLES.resolve("samples/camt053.v2.multi.statement.xml"));
                var decimals = Files.newInputStream(SAMPLES.resolve("samples/camt053.v2.five.decimals.xml"))) {
            var both = CamtFile.read(several);
            assertThat(both).hasSize(2);
            assertThat(both.getFirst().opening()).contains(Money.of("18.15"));
            assertThat(both.getFirst().lines()).hasSize(1);
            assertThat(CamtFile.read(decimals).getFirst().lines().getFirst().amount())
                    .isEqualTo(Money.of("8.85"));
        }
    }

    @Test
    void the_banks_list_of_standing_orders_is_in_order_and_holds_no_payments() throws Exception {
        assumeTrue(Files.isDirectory(SAMPLES), "skipped: no samples at " + SAMPLES);
        assertThat(OcrFile.read(Files.readAllLines(SAMPLES.resolve("avtalegiro_agreements.txt"))))
                .isEmpty();
    }

    @Test
    void an_ocr_file_gives_each_payment_with_its_kid_its_payer_or_its_words() throws Exception {
        var advice = OcrFile.read(OCR.lines().toList()).getFirst();

        assertThat(advice.bankAccount().value()).isEqualTo("86011117947");
        assertThat(advice.kind()).isEqualTo(StatementKind.ADVICE);
        assertThat(advice.lines()).hasSize(2);
        var first = advice.lines().getFirst();
        assertThat(first.amount()).isEqualTo(Money.of("125.00"));
        assertThat(first.kid().orElseThrow().value()).isEqualTo("000100010000000019");
        assertThat(first.on()).isEqualTo("2026-11-20");
        assertThat(first.partyAccount()).contains(new Name("99990512341"));
        assertThat(advice.lines().getLast().kid()).isEmpty();
        assertThat(advice.lines().getLast().words().orElseThrow().value()).isEqualTo("Takk for sist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NY0900880000000200000007 | NY0900880000000300000007 | 8",
                "00000000000017500201126201126 | 00000000000017600201126201126 | 8",
                "NY092031000000200 | NY092031000000900 | 6",
                "NY0910300000001201126 | NY0910300000001311126 | 3",
                "NY000010 | NX000010 | 1"
            })
    void an_ocr_file_that_does_not_add_up_is_refused_with_its_line(String change) {
        var parts = change.split(" \\| ");
        var file = OCR.replace(parts[0], parts[1]);

        var bad = catchThrowableOfType(
                BadBankFile.class, () -> OcrFile.read(file.lines().toList()));

        assertThat(bad.line()).isEqualTo(Long.parseLong(parts[2]));
    }

    @Test
    void a_file_cut_off_is_refused() {
        var cut = OCR.lines().limit(7).toList();
        assertThat(catchThrowableOfType(BadBankFile.class, () -> OcrFile.read(cut))
                        .why()
                        .key())
                .isEqualTo("bank.file.ocr-end");
        assertThat(bad("<Document".getBytes(StandardCharsets.UTF_8)).why().key())
                .isEqualTo("bank.file.xml");
    }

    @Test
    void a_hostile_file_reaches_nothing() {
        var outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + new String(camt("<Stmt><Id>&x;</Id></Stmt>"), StandardCharsets.UTF_8);
        var laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><Document>&b;</Document>";
        var deep = new String(camt("<Stmt>" + "<a>".repeat(10_000) + "</Stmt>"), StandardCharsets.UTF_8);

        for (var file : List.of(outside, laughs))
            assertThat(bad(file.getBytes(StandardCharsets.UTF_8)).why().key()).isEqualTo("bank.file.dtd");
        assertThat(bad(deep.getBytes(StandardCharsets.UTF_8)).why().key()).isEqualTo("bank.file.large");
    }

    @Test
    void a_bad_amount_or_date_is_named_with_its_line() {
        var statement = """
                <Stmt><Id>1</Id><CreDtTm>2026-11-20T00:00:00</CreDtTm><Acct><Id><Othr><Id>86011117947</Id></Othr></Id></Acct>
                <Ntry><Amt Ccy="NOK">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>%s</Dt></BookgDt></Ntry></Stmt>
                """;

        assertThat(bad(camt(statement.formatted("12,50", "2026-11-20"))).line()).isEqualTo(3);
        assertThat(bad(camt(statement.formatted("9".repeat(20), "2026-11-20")))
                        .why()
                        .key())
                .isEqualTo("bank.file.amount");
        assertThat(bad(camt(statement.formatted("12.50", "2026-13-20"))).line()).isEqualTo(4);
    }
}
