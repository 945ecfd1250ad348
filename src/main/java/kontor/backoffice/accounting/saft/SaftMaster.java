package kontor.backoffice.accounting.saft;

import static kontor.backoffice.accounting.saft.SaftXml.CODE;
import static kontor.backoffice.accounting.saft.SaftXml.LONG;
import static kontor.backoffice.accounting.saft.SaftXml.MIDDLE;
import static kontor.backoffice.accounting.saft.SaftXml.SHORT;
import static kontor.backoffice.accounting.saft.SaftXml.WIDE;

import java.util.List;
import java.util.SortedMap;
import kontor.kernel.Label;
import kontor.kernel.Row;

/// The master files: accounts, parties, tax codes, and what postings are analysed by.
final class SaftMaster {

    static final String DEPARTMENT = "A";
    static final String PROJECT = "P";
    static final String CASE = "S";

    private final SaftXml xml;
    private final SaftSums sums;

    SaftMaster(SaftXml xml, SaftSums sums) {
        this.xml = xml;
        this.sums = sums;
    }

    void accounts(List<Row> accounts, SaftGroups groups) {
        xml.open("GeneralLedgerAccounts");
        for (var row : accounts) {
            var number = row.text("number");
            var group = groups.of(number, row.text("grouping"));
            var balance = sums.account(number);
            xml.open("Account");
            xml.text("AccountID", WIDE, number);
            xml.text("AccountDescription", LONG, nb(row));
            xml.text("GroupingCategory", LONG, group.category());
            xml.text("GroupingCode", MIDDLE, group.code());
            xml.text("AccountType", SHORT, "GL");
            xml.balance("Opening", balance.opening());
            xml.balance("Closing", balance.closing());
            xml.close();
        }
        xml.close();
    }

    private static String nb(Row row) {
        return row.get("name").map(Label.class::cast).map(Label::nb).orElse("");
    }

    /// Who has or had something on an account.
    ///
    /// @param kind `Customer` or `Supplier`
    void party(String kind, Row row) {
        var balances = sums.party(row.text("number"));
        if (balances.isEmpty()) return;
        xml.open(kind);
        xml.text("RegistrationNumber", MIDDLE, row.text("org-number"));
        xml.text("Name", LONG, row.text("name"));
        address(xml, row);
        xml.text(kind + "ID", MIDDLE, row.text("number"));
        balances(balances);
        xml.close();
    }

    /// Whoever the entries name stands in the file: without an address, an empty one says the country alone.
    static void address(SaftXml xml, Row row) {
        xml.open("Address");
        xml.text("StreetName", LONG, row.text("address"));
        xml.text("City", LONG, row.text("city"));
        xml.text("PostalCode", WIDE, row.text("post-code"));
        xml.text("Country", 2, row.view().find("country").isPresent() ? row.text("country") : "NO");
        xml.close();
    }

    private void balances(SortedMap<String, SaftSums.Balance> balances) {
        balances.forEach((account, balance) -> {
            xml.open("BalanceAccount");
            xml.text("AccountID", WIDE, account);
            xml.balance("Opening", balance.opening());
            xml.balance("Closing", balance.closing());
            xml.close();
        });
    }

    void taxes(List<Row> taxes) {
        xml.open("TaxTable");
        for (var row : taxes) {
            xml.open("TaxTableEntry");
            xml.text("TaxType", CODE, "MVA");
            xml.text("Description", LONG, "Merverdiavgift");
            xml.open("TaxCodeDetails");
            xml.text("TaxCode", WIDE, row.text("code"));
            row.date("from").ifPresent(day -> xml.date("EffectiveDate", day));
            row.date("to").ifPresent(day -> xml.date("ExpirationDate", day));
            xml.text("Description", LONG, nb(row));
            xml.text("TaxPercentage", SHORT, row.text("rate"));
            xml.text("Country", 2, "NO");
            xml.text("StandardTaxCode", 2, row.text("code"));
            xml.text("BaseRate", SHORT, "100");
            xml.close();
            xml.close();
        }
        xml.close();
    }

    void analyses(List<Row> dimensions) {
        if (dimensions.isEmpty() && sums.cases().isEmpty()) return;
        xml.open("AnalysisTypeTable");
        for (var row : dimensions) {
            var project = row.text("kind").equals("project");
            analysis(project ? PROJECT : DEPARTMENT, project ? "Prosjekt" : "Avdeling", row.text("number"), nb(row));
        }
        for (var number : sums.cases()) analysis(CASE, "Sak", number, "Sak " + number);
        xml.close();
    }

    private void analysis(String type, String words, String number, String name) {
        xml.open("AnalysisTypeTableEntry");
        xml.text("AnalysisType", CODE, type);
        xml.text("AnalysisTypeDescription", LONG, words);
        xml.text("AnalysisID", MIDDLE, number);
        xml.text("AnalysisIDDescription", LONG, name);
        xml.close();
    }
}
