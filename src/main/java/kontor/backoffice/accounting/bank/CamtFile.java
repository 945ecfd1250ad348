package kontor.backoffice.accounting.bank;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A file of the bank's in XML: camt.053 (statements) or camt.054 (advices), of any version from 02 to 08 and later.
/// Read
/// one statement at a time, by the names of its elements: what a later version adds is passed over.
public final class CamtFile {

    private CamtFile() {}

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt\\.05[34]\\.001\\.[0-9]{2}";

    /// The statements of a file, in its order; at least one.
    ///
    /// @throws BadBankFile where it is not such a file, or says something that cannot be
    public static List<Statement> read(InputStream in) throws BadBankFile {
        var at = 1L;
        try {
            var xml = XmlNode.reader(in);
            try {
                return statements(xml);
            } catch (XMLStreamException e) {
                at = Math.max(1, xml.getLocation().getLineNumber());
                throw new BadBankFile(at, "bank.file.xml");
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new BadBankFile(at, "bank.file.xml");
        }
    }

    private static List<Statement> statements(XMLStreamReader xml) throws XMLStreamException, BadBankFile {
        var statements = new ArrayList<Statement>();
        var message = "";
        var line = 1L;
        while (xml.hasNext()) {
            if (XmlNode.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
            var name = xml.getLocalName();
            var here = xml.getLocation().getLineNumber();
            switch (name) {
                case "Document" -> checkNamespace(xml, here);
                case "BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn" -> {
                    message = name;
                    line = here;
                }
                case "Stmt", "Ntfctn" -> {
                    if (message.isEmpty()) throw new BadBankFile(here, "bank.file.kind", name);
                    statements.add(CamtStatement.read(XmlNode.read(xml)));
                }
                case "GrpHdr", "SplmtryData" -> XmlNode.read(xml);
                default -> throw new BadBankFile(here, "bank.file.kind", name);
            }
        }
        if (statements.isEmpty()) throw new BadBankFile(line, "bank.file.empty");
        return List.copyOf(statements);
    }

    private static void checkNamespace(XMLStreamReader xml, long line) throws BadBankFile {
        var namespace = xml.getNamespaceURI();
        if (namespace == null || !namespace.matches(NAMESPACE))
            throw new BadBankFile(line, "bank.file.namespace", namespace == null ? "" : namespace);
    }
}
