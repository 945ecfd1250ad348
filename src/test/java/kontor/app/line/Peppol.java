package kontor.app.line;

import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2025_11;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import kontor.backoffice.accounting.documents.Ehf;
import kontor.backoffice.accounting.documents.SoldDocument;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Outcome;
import kontor.storage.Company;
import kontor.stories.Founded;

/// The official rules of the network: the schema, EN 16931's and Peppol's with the Norwegian ones. Costly to make.
public final class Peppol {

    private final ValidationExecutorSetRegistry<IValidationSourceXML> rules = new ValidationExecutorSetRegistry<>();

    public Peppol() {
        PeppolValidation2025_11.init(rules);
    }

    /// What they find wrong, warnings too, each in a line that opens with its rule.
    public List<String> faults(String xml) {
        var credit = xml.contains("<CreditNote");
        var asked = rules.getOfID(
                credit
                        ? PeppolValidation2025_11.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                        : PeppolValidation2025_11.VID_OPENPEPPOL_INVOICE_UBL_V3);
        var found = new ArrayList<String>();
        ValidationExecutionManager.executeValidation(
                        IValidityDeterminator.createDefault(), asked, ValidationSourceXML.create("document", node(xml)))
                .forEachFlattened(error -> found.add(error.getErrorLevel().getID() + " " + error.getErrorID() + " "
                        + error.getErrorText(Locale.ROOT)));
        return found;
    }

    private static org.w3c.dom.Node node(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    /// A document of a company.
    public static Outcome<String> written(Company company, String number) {
        return SoldDocument.find(company.reads(), Founded.OPERATOR, new InvoiceNumber(number))
                .then(Ehf::of)
                .then(ehf -> {
                    var out = new StringWriter();
                    ehf.write(out);
                    return Outcome.done(out.toString());
                });
    }
}
