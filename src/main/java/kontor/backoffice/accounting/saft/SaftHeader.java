package kontor.backoffice.accounting.saft;

import static kontor.backoffice.accounting.saft.SaftXml.CODE;
import static kontor.backoffice.accounting.saft.SaftXml.LONG;
import static kontor.backoffice.accounting.saft.SaftXml.MIDDLE;
import static kontor.backoffice.accounting.saft.SaftXml.SHORT;
import static kontor.backoffice.accounting.saft.SaftXml.WIDE;

import java.time.LocalDate;
import java.util.List;
import kontor.kernel.Row;

/// Whose books, made by what, of which days.
///
/// @param made    the day on which the file is made
/// @param version of Kontor
/// @param user    who asked for it
record SaftHeader(LocalDate from, LocalDate to, LocalDate made, String version, String user) {

    /// What the format's documentation has for the parts of a contact that are not known.
    private static final String NOT_USED = "NotUsed";

    void write(SaftXml xml, Row company, List<Row> banks) {
        xml.open("Header");
        xml.text("AuditFileVersion", CODE, "1.30");
        xml.text("AuditFileCountry", 2, "NO");
        xml.date("AuditFileDateCreated", made);
        xml.text("SoftwareCompanyName", WIDE, "Kontor");
        xml.text("SoftwareID", LONG, "Kontor");
        xml.text("SoftwareVersion", SHORT, version);
        xml.open("Company");
        xml.text("RegistrationNumber", MIDDLE, company.text("number"));
        xml.text("Name", LONG, company.text("name"));
        SaftMaster.address(xml, company);
        contact(xml, company);
        xml.open("TaxRegistration");
        xml.text("TaxRegistrationNumber", MIDDLE, company.text("number") + "MVA");
        xml.text("TaxAuthority", MIDDLE, "Skatteetaten");
        xml.close();
        banks.forEach(bank -> bank(xml, bank));
        xml.close();
        xml.text("DefaultCurrencyCode", CODE, "NOK");
        xml.open("SelectionCriteria");
        xml.date("SelectionStartDate", from);
        xml.date("SelectionEndDate", to);
        xml.close();
        xml.text("TaxAccountingBasis", SHORT, "A");
        xml.text("UserID", LONG, user);
        xml.close();
    }

    private static void contact(SaftXml xml, Row company) {
        var name = company.text("contact").strip();
        var space = name.lastIndexOf(' ');
        xml.open("Contact");
        xml.open("ContactPerson");
        xml.text("FirstName", MIDDLE, space < 0 ? NOT_USED : name.substring(0, space));
        xml.text("LastName", WIDE, name.isEmpty() ? NOT_USED : name.substring(space + 1));
        xml.close();
        xml.text("Telephone", SHORT, company.text("phone").isBlank() ? NOT_USED : company.text("phone"));
        xml.text("Email", WIDE, company.text("email"));
        xml.close();
    }

    private static void bank(SaftXml xml, Row bank) {
        xml.open("BankAccount");
        xml.text("BankAccountNumber", MIDDLE, bank.text("number"));
        xml.text("CurrencyCode", CODE, bank.text("currency"));
        xml.text("GeneralLedgerAccountID", WIDE, bank.text("account"));
        xml.close();
    }
}
