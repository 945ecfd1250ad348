package kontor.backoffice.accounting.documents;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Outcome;
import kontor.kernel.Rate;

/// A document as EHF, which is Peppol BIS Billing 3.0 in UBL 2.1, with the Norwegian rules.
public final class Ehf {

    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private static final String NORWAY = "NO";

    /// A Norwegian organisation number, in the list of schemes.
    private static final String ORG_NUMBER = "0192";

    private static final String CREDIT_TRANSFER = "30";

    private final SoldDocument document;
    private final String scheme;
    private final String endpoint;

    private Ehf(SoldDocument document, String scheme, String endpoint) {
        this.document = document;
        this.scheme = scheme;
        this.endpoint = endpoint;
    }

    /// The document, or what it lacks to be taken by anybody.
    public static Outcome<Ehf> of(SoldDocument document) {
        if (!document.credit() && document.account().isEmpty()) return lacks(document, "account", "bank.keep-account");
        var said = document.maybe("identifier");
        if (said.isPresent()) return Outcome.done(new Ehf(document, document.text("scheme"), said.get()));
        var number = document.maybe("org-number")
                .filter(_ -> document.text("country").equals(NORWAY));
        if (number.isEmpty())
            return document.text("country").equals(NORWAY)
                    ? lacks(document, "orgNumber", "customer.change")
                    : lacks(document, "endpoint", "customer.endpoint");
        return Outcome.done(new Ehf(document, ORG_NUMBER, number.get()));
    }

    private static Outcome<Ehf> lacks(SoldDocument document, String field, String where) {
        return Outcome.refused(new DocumentRefusal.Lacks(document.number(), field, where));
    }

    public void write(Writer out) {
        var xml = new UblXml(out);
        xml.document(document.credit() ? "CreditNote" : "Invoice", () -> {
            head(xml);
            parties(xml);
            payment(xml);
            totals(xml);
            for (var line : document.lines()) new EhfLine(document, line).write(xml, rate(line.vatCode()));
        });
    }

    private void head(UblXml xml) {
        xml.value("CustomizationID", CUSTOMIZATION);
        xml.value("ProfileID", PROFILE);
        xml.value("ID", document.number().value());
        xml.value("IssueDate", document.date("date").toString());
        if (document.credit()) xml.value("CreditNoteTypeCode", "381");
        else {
            xml.value("DueDate", document.date("due").toString());
            xml.value("InvoiceTypeCode", "380");
        }
        xml.value("DocumentCurrencyCode", "NOK");
        xml.value("BuyerReference", document.maybe("reference"));
        xml.within("OrderReference", () -> {
            xml.value("ID", document.maybe("reference").orElse(document.text("order")));
            xml.value("SalesOrderID", document.text("order"));
        });
        document.maybe("credits")
                .ifPresent(credited -> xml.within(
                        "BillingReference",
                        () -> xml.within("InvoiceDocumentReference", () -> {
                            xml.value("ID", credited);
                            xml.value("IssueDate", document.date("credits-date").toString());
                        })));
        document.maybe("delivery")
                .ifPresent(delivery -> xml.within("DespatchDocumentReference", () -> xml.value("ID", delivery)));
    }

    private void parties(UblXml xml) {
        xml.within("AccountingSupplierParty", () -> xml.within("Party", () -> seller(xml)));
        xml.within("AccountingCustomerParty", () -> xml.within("Party", () -> buyer(xml)));
        xml.within("Delivery", () -> {
            xml.value("ActualDeliveryDate", document.date("delivered").toString());
            xml.within("DeliveryLocation", () -> address(xml, "Address", ""));
        });
    }

    private void seller(UblXml xml) {
        var number = document.text("company");
        xml.value("EndpointID", number, "schemeID", ORG_NUMBER);
        xml.within("PartyName", () -> xml.value("Name", document.text("company-name")));
        address(xml, "PostalAddress", "company-");
        taxed(xml, NORWAY + number + "MVA", "VAT");
        if (document.text("company-registered").equals("true")) taxed(xml, "Foretaksregisteret", "TAX");
        xml.within("PartyLegalEntity", () -> {
            xml.value("RegistrationName", document.text("company-name"));
            xml.value("CompanyID", number, "schemeID", ORG_NUMBER);
        });
        var phone = document.maybe("company-phone");
        var email = document.maybe("company-email");
        if (phone.isEmpty() && email.isEmpty()) return;
        xml.within("Contact", () -> {
            xml.value("Telephone", phone);
            xml.value("ElectronicMail", email);
        });
    }

    private static void taxed(UblXml xml, String number, String scheme) {
        xml.within("PartyTaxScheme", () -> {
            xml.value("CompanyID", number);
            xml.within("TaxScheme", () -> xml.value("ID", scheme));
        });
    }

    private void buyer(UblXml xml) {
        xml.value("EndpointID", endpoint, "schemeID", scheme);
        xml.within("PartyName", () -> xml.value("Name", document.text("name")));
        address(xml, "PostalAddress", "");
        xml.within("PartyLegalEntity", () -> {
            xml.value("RegistrationName", document.text("name"));
            document.maybe("org-number")
                    .ifPresentOrElse(
                            number -> xml.value("CompanyID", number, "schemeID", ORG_NUMBER),
                            () -> xml.value("CompanyID", endpoint));
        });
    }

    private void address(UblXml xml, String name, String whose) {
        xml.within(name, () -> {
            xml.value("StreetName", document.maybe(whose + "address"));
            xml.value("CityName", document.maybe(whose + "city"));
            xml.value("PostalZone", document.maybe(whose + "post-code"));
            xml.within(
                    "Country",
                    () -> xml.value("IdentificationCode", whose.isEmpty() ? document.text("country") : NORWAY));
        });
    }

    private void payment(UblXml xml) {
        if (document.credit()) return;
        xml.within("PaymentMeans", () -> {
            xml.value("PaymentMeansCode", CREDIT_TRANSFER);
            xml.value("PaymentID", document.maybe("kid"));
            xml.within(
                    "PayeeFinancialAccount",
                    () -> xml.value("ID", document.account().orElseThrow()));
        });
    }

    /// One sum a category and rate, though several codes may be in it.
    private void totals(UblXml xml) {
        xml.within("TaxTotal", () -> {
            xml.amount("TaxAmount", document.vat());
            for (var sum : sums()) subtotal(xml, sum);
        });
        xml.within("LegalMonetaryTotal", () -> {
            xml.amount("LineExtensionAmount", document.net());
            xml.amount("TaxExclusiveAmount", document.net());
            xml.amount("TaxInclusiveAmount", document.total());
            xml.amount("PayableAmount", document.total());
        });
    }

    private List<SoldDocument.Tax> sums() {
        Map<String, SoldDocument.Tax> sums = new LinkedHashMap<>();
        for (var tax : document.taxes())
            sums.merge(
                    TaxCategory.of(tax.vatCode()).code() + tax.rate(),
                    tax,
                    (one, other) -> new SoldDocument.Tax(
                            one.vatCode(),
                            one.rate(),
                            one.net().plus(other.net()),
                            one.vat().plus(other.vat())));
        return new ArrayList<>(sums.values());
    }

    private static void subtotal(UblXml xml, SoldDocument.Tax sum) {
        var category = TaxCategory.of(sum.vatCode());
        xml.within("TaxSubtotal", () -> {
            xml.amount("TaxableAmount", sum.net());
            xml.amount("TaxAmount", sum.vat());
            xml.within("TaxCategory", () -> {
                xml.value("ID", category.code());
                xml.value("Percent", sum.rate().toString());
                xml.value("TaxExemptionReasonCode", category.exemption());
                xml.value("TaxExemptionReason", category.reason());
                xml.within("TaxScheme", () -> xml.value("ID", "VAT"));
            });
        });
    }

    private Rate rate(String vatCode) {
        return document.taxes().stream()
                .filter(tax -> tax.vatCode().equals(vatCode))
                .map(SoldDocument.Tax::rate)
                .findFirst()
                .orElse(Rate.ZERO);
    }
}
