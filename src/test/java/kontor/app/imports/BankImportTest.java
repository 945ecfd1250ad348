package kontor.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kontor.app.line.Exit;
import kontor.app.line.Shell;
import kontor.kernel.Query;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bank's file goes in whole and once, or not at all.
class BankImportTest {

    @TempDir
    Path folder;

    /// So long that it takes more than one command.
    private static String statement(int entries) {
        var file = new StringBuilder("""
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id>
                <CreDtTm>2026-11-20T00:00:00</CreDtTm><Acct><Id><IBAN>NO9386011117947</IBAN></Id><Ccy>NOK</Ccy></Acct>
                """);
        for (int i = 0; i < entries; i++)
            file.append("<Ntry><Amt Ccy=\"NOK\">10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>"
                    + "<BookgDt><Dt>2026-11-20</Dt></BookgDt></Ntry>\n");
        return file + "</Stmt></BkToCstmrStmt></Document>";
    }

    @Test
    void a_file_is_taken_once_and_a_wrong_one_not_at_all() throws IOException {
        Files.writeString(folder.resolve("good.xml"), statement(120));
        Files.writeString(folder.resolve("wrong.xml"), statement(3).replaceFirst("10.00", "ti"));
        try (var house = new Founded()) {
            var shell = new Shell(house.company(), folder);

            assertThat(shell.run("import", "bank", "good.xml").out())
                    .isEqualTo("statements: 1\nlines: 120\ntaken: 1\nagain: 0\nrefused: 0\n");
            assertThat(house.rows("bank-lines", Query.first(1000))).hasSize(120);
            assertThat(shell.run("import", "bank", "good.xml").out()).contains("taken: 0\nagain: 1\n");

            var wrong = shell.run("import", "bank", "wrong.xml");
            assertThat(wrong.exit()).isEqualTo(Exit.REFUSED);
            assertThat(wrong.err()).contains("wrong.xml, line 3: ").contains("\"ti\"");
            assertThat(house.rows("bank-lines", Query.first(1000))).hasSize(120);
            assertThat(house.company().check(5)).isEmpty();
            assertThat(shell.faults).isEmpty();
        }
    }
}
