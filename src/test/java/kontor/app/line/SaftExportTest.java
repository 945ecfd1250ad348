package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kontor.backoffice.accounting.saft.SaftExport;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// `kontor export saft`: the books as the Tax Administration and other systems read them.
public class SaftExportTest {

    private static final Path CONFORMANCE = Path.of("../shared/conformance/saft");

    private static Founded house;

    @TempDir
    Path folder;

    @BeforeAll
    static void books() {
        house = new Founded();
        var ran = new Shell(house.company()).fed("""
                {"do":"company.describe","address":"Storgata 1","postCode":"0155","city":"Oslo","phone":"22334455","contact":"Kari Nordmann"}
                {"do":"customer.register","name":"Ødegård & Sønner <AS>","orgNumber":"974760673","address":"Sjøgata 3","postCode":"8001","city":"Bodø","as":"c"}
                {"do":"product.register","number":"4711","name":"Dør","price":"1990.33","vatCode":"3","kind":"goods","cost":"1000"}
                {"do":"product.register","number":"B1","name":"Brus","price":"19.99","vatCode":"31","kind":"goods","cost":"10"}
                {"do":"goods.receive","product":"4711","quantity":"10","unitCost":"1000"}
                {"do":"goods.receive","product":"B1","quantity":"10","unitCost":"10"}
                {"do":"order.place","customer":"$c","lines":[{"product":"4711","quantity":"3"},{"product":"4711","quantity":"2"},{"product":"B1","quantity":"7"}],"as":"o"}
                {"do":"order.confirm","order":"$o"}
                {"do":"delivery.pick","order":"$o"}
                {"do":"delivery.pack","order":"$o"}
                {"do":"delivery.ship","order":"$o"}
                {"do":"invoice.post","order":"$o","as":"i"}
                {"do":"payment.receive","invoice":"$i","amount":"7000.50"}
                {"do":"dimension.set","number":"D1","kind":"department","name":"Butikk"}
                {"do":"voucher.post","text":"Rekvisita","on":"2026-10-05","splitVat":true,"lines":[{"account":"6800","amount":"125","vatCode":"1","department":"D1"},{"account":"1920","amount":"-125"}]}
                {"do":"voucher.post","text":"Innførsel","on":"2026-10-06","splitVat":true,"lines":[{"account":"4300","amount":"1000","vatCode":"81"},{"account":"1920","amount":"-1000"}]}
                {"do":"voucher.post","text":"Tap","on":"2026-10-07","lines":[{"account":"7830","amount":"400"},{"account":"2710","amount":"100","vatCode":"1","specification":"loss"},{"account":"1920","amount":"-500"}]}
                {"do":"supplier.register","name":"Trelast Grossisten AS","account":"86011117947","costAccount":"4300","vatCode":"1","as":"s"}
                {"do":"supplier-invoice.register","supplier":"$s","invoiceNumber":"77","date":"2026-11-10","lines":[{"net":"1000"}]}
                {"do":"voucher.post","text":"Husleie","on":"2026-09-30","lines":[{"account":"6300","amount":"5000"},{"account":"1920","amount":"-5000"}]}
                """, "batch", "-");
        assertThat(ran.exit()).as(ran.out()).isZero();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /// What a file must be, for any company: valid, and with the sums that the trial balance has.
    public static void isTheTrialBalance(Path file, Founded house) throws Exception {
        valid(file);
        var accounts = new HashMap<String, BigDecimal>();
        for (var account : elements(file, "Account"))
            accounts.put(text(account, "AccountID"), balance(account, "Closing"));
        var entries = elements(file, "GeneralLedgerEntries").getFirst();
        var debit = BigDecimal.ZERO;
        for (var row : house.rows("trial-balance", Query.first(1000))) {
            assertThat(accounts.get(row.number()))
                    .as(row.number())
                    .isEqualByComparingTo(row.money("closing").toString());
            debit = debit.add(new BigDecimal(row.money("debit").toString()));
        }
        assertThat(new BigDecimal(text(entries, "TotalDebit"))).isEqualByComparingTo(debit);
        assertThat(text(entries, "TotalCredit")).isEqualTo(text(entries, "TotalDebit"));
    }

    static void valid(Path file) throws Exception {
        var schema = CONFORMANCE.resolve("Norwegian_SAF-T_Financial_Schema_v_1.30.xsd");
        assumeTrue(Files.exists(schema), "no schema here: skipped");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(file.toFile()));
    }

    @Test
    void the_file_is_valid_and_its_sums_are_the_trial_balance() throws Exception {
        var ran = new Shell(house.company(), folder)
                .run("export", "saft", "--from", "2026-01-01", "--to", "2026-12-31", "s.xml");

        assertThat(ran.exit()).as(ran.err()).isZero();
        var file = folder.resolve("s.xml");
        isTheTrialBalance(file, house);
        var xml = Files.readString(file);
        assertThat(xml)
                .contains("<Name>Ødegård &amp; Sønner &lt;AS&gt;</Name>")
                .contains("<FirstName>Kari</FirstName><LastName>Nordmann</LastName>")
                .contains("<AnalysisType>A</AnalysisType><AnalysisID>D1</AnalysisID>");
        var customer = elements(file, "Customer").getFirst();
        assertThat(balance(customer, "Closing"))
                .isEqualByComparingTo(house.rows("receivables").getFirst().money("open") + "");
        var supplier = elements(file, "Supplier").getFirst();
        assertThat(balance(supplier, "Closing")).isEqualByComparingTo("-1250");
        assertThat(xml).contains("<SupplierID>" + text(supplier, "SupplierID") + "</SupplierID><Description>");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    /// Each code's tax, as the postings that tell it have it, is what was posted.
    @Test
    void tax_is_told_with_what_it_is_of_and_adds_up_to_what_was_posted() throws Exception {
        new Shell(house.company(), folder).run("export", "saft", "--from", "2026-10-01", "--to", "2026-12-31", "s.xml");
        var taxes = new HashMap<String, BigDecimal>();
        for (var told : elements(folder.resolve("s.xml"), "TaxInformation")) {
            var credit = text(told, "CreditTaxAmount");
            var tax = credit.isEmpty() ? new BigDecimal(text(told, "DebitTaxAmount")) : new BigDecimal(credit).negate();
            taxes.merge(text(told, "TaxCode"), tax, BigDecimal::add);
        }

        var posted = new HashMap<String, BigDecimal>();
        for (var row : house.rows("ledger"))
            if (row.wire(row.view().at("account")).startsWith("27"))
                posted.merge(row.text("vat-code"), new BigDecimal(row.money("amount") + ""), BigDecimal::add);
        assertThat(taxes.get("3")).isEqualByComparingTo(posted.get("3"));
        assertThat(taxes.get("31")).isEqualByComparingTo(posted.get("31"));
        assertThat(taxes.get("1")).isEqualByComparingTo(posted.get("1"));
        assertThat(taxes.get("81")).isEqualByComparingTo("250");
    }

    @Test
    void what_was_before_opens_the_accounts_and_a_part_of_a_month_begins_there() throws Exception {
        var shell = new Shell(house.company(), folder);
        assertThat(shell.run("export", "saft", "--from", "2026-10-06", "--to", "2026-10-06", "s.xml")
                        .exit())
                .isZero();

        var file = folder.resolve("s.xml");
        valid(file);
        var bank = elements(file, "Account").stream()
                .filter(a -> text(a, "AccountID").equals("1920"))
                .findFirst()
                .orElseThrow();
        assertThat(balance(bank, "Opening")).isEqualByComparingTo("-5125");
        assertThat(balance(bank, "Closing")).isEqualByComparingTo("-6125");
        assertThat(elements(file, "Transaction")).hasSize(1);
    }

    @Test
    void what_is_too_large_for_one_file_is_several_valid_ones_with_every_voucher_once() throws Exception {
        var made = new SaftExport.Made(LocalDate.of(2026, 11, 23), "1");
        var export = SaftExport.of(
                house.company().reads(), Founded.OPERATOR, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), made);

        var written = ((Outcome.Done<SaftExport.Written>) export.write(folder, 3000)).result();

        assertThat(written.files()).hasSizeGreaterThan(1);
        var seen = new HashSet<String>();
        for (var file : written.files()) {
            valid(file);
            for (var one : elements(file, "Transaction"))
                assertThat(seen.add(text(one, "TransactionID"))).isTrue();
        }
        assertThat((long) seen.size()).isEqualTo(written.vouchers());
    }

    @Test
    void every_account_has_a_group_that_the_tax_administration_knows() throws IOException {
        var codes = CONFORMANCE.resolve("naeringsspesifikasjon.csv");
        assumeTrue(Files.exists(codes), "no codes here: skipped");
        var known = new HashSet<String>();
        for (var line : Files.readAllLines(codes)) known.add(line.split(";")[0] + " " + line.split(";")[3]);
        new Shell(house.company(), folder).run("export", "saft", "s.xml");
        var accounts = all(folder.resolve("s.xml"), "Account");

        assertThat(accounts).isNotEmpty();
        assertThat(accounts)
                .allSatisfy(
                        a -> assertThat(known).contains(text(a, "GroupingCategory") + " " + text(a, "GroupingCode")));
    }

    @Test
    void nobody_takes_the_books_out_who_may_not_read_them() {
        house.done(
                "user.add",
                Map.of("login", "sara", "name", "Sara", "password", "long enough 1", "roles", List.of("warehouse")));
        var ran = new Shell(house.company(), folder).as(Actor.user("sara")).run("export", "saft", "s.xml");

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Element> all(Path file, String name) {
        try {
            return elements(file, name);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Path file, String name) throws Exception {
        var found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName(name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
        return all;
    }

    private static String text(Element of, String name) {
        var found = of.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    /// Debit positive.
    private static BigDecimal balance(Element of, String when) {
        var debit = text(of, when + "DebitBalance");
        return debit.isEmpty() ? new BigDecimal(text(of, when + "CreditBalance")).negate() : new BigDecimal(debit);
    }
}
