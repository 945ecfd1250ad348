package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kontor export vat`: the message that the Tax Administration takes.
class VatExportTest {

    private static final Path SCHEMA = Path.of(
            "../shared/conformance/mva/xsd/no.skatteetaten.fastsetting.avgift.mva.skattemeldingformerverdiavgift.v1.0.xsd");

    @TempDir
    Path folder;

    @Test
    void the_message_of_a_term_is_valid_and_has_the_lines_of_the_return() throws Exception {
        try (var house = new Founded()) {
            var shell = new Shell(house.company(), folder);
            var today = Founded.MONDAY.toString().substring(0, 10);
            var ran = shell.fed("""
                    {"do":"voucher.post","text":"Sale","on":"%1$s","splitVat":true,"lines":[{"account":"3000","amount":"-1253.75","vatCode":"3"},{"account":"1920","amount":"1253.75"}]}
                    {"do":"voucher.post","text":"Fish","on":"%1$s","splitVat":true,"lines":[{"account":"3031","amount":"-1111.10","vatCode":"32"},{"account":"1920","amount":"1111.10"}]}
                    {"do":"voucher.post","text":"Loss","on":"%1$s","lines":[{"account":"7830","amount":"400"},{"account":"2710","amount":"100","vatCode":"1","specification":"loss"},{"account":"1920","amount":"-500"}]}
                    {"do":"voucher.post","text":"Back","on":"%1$s","splitVat":true,"lines":[{"account":"6800","amount":"-125","vatCode":"1"},{"account":"1920","amount":"125"}]}
                    """.formatted(today), "batch", "-");
            assertThat(ran.exit()).as(ran.out()).isZero();
            var month = Integer.parseInt(today.substring(5, 7));
            var first = java.time.LocalDate.of(Integer.parseInt(today.substring(0, 4)), (month - 1) / 2 * 2 + 1, 1);
            var last = first.plusMonths(2).minusDays(1);

            assertThat(shell.run("export", "vat", "--from", today, "--to", today, "-")
                            .exit())
                    .isEqualTo(Exit.USAGE);
            var faulty = shell.run("export", "vat", "--from", first.toString(), "--to", last.toString(), "m.xml");
            assertThat(faulty.exit()).as(faulty.err()).isEqualTo(Exit.REFUSED);
            assertThat(folder.resolve("m.xml")).doesNotExist();
            var term = first.getYear() + "-T" + (month + 1) / 2;
            shell.fed(
                    "{\"do\":\"vat.remark\",\"line\":\"" + term + "/1\",\"words\":\"Kreditnota <1> & 2\\u0007\"}\n",
                    "batch",
                    "-");
            var written = shell.run("export", "vat", "--from", first.toString(), "--to", last.toString(), "m.xml");

            assertThat(written.exit()).as(written.err()).isZero();
            var xml = Files.readString(folder.resolve("m.xml"));
            assertThat(xml)
                    .contains("<fastsattMerverdiavgift>286</fastsattMerverdiavgift>")
                    .contains("<grunnlag>1003</grunnlag><sats>25</sats><merverdiavgift>250</merverdiavgift>")
                    .contains("<grunnlag>1000</grunnlag><sats>11,11</sats><merverdiavgift>111</merverdiavgift>")
                    .contains("<spesifikasjon>tapPåKrav</spesifikasjon>")
                    .contains("<beskrivelse>Kreditnota &lt;1&gt; &amp; 2␇</beskrivelse>")
                    .contains("<organisasjonsnummer>");
            assumeTrue(Files.exists(SCHEMA), "no schema here: skipped");
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SCHEMA.toFile())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
        }
    }
}
