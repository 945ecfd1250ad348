package kontor.backoffice.accounting.bank;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part of an XML file, small enough to be held: a file is read one entry at a time.
///
/// @param line     of the file, where it begins
/// @param currency its attribute `Ccy`; empty for none
record XmlNode(String name, long line, String currency, String text, List<XmlNode> children) {

    private static final int DEEPEST = 40;
    private static final int MOST_TEXT = 100_000;
    private static final int MOST_CHILDREN = 20_000;

    /// A reader that neither follows a reference out of the file nor unfolds one in it.
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /// The next event, of those that a bank's file may hold.
    static int next(XMLStreamReader xml) throws XMLStreamException, BadBankFile {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
            throw new BadBankFile(xml.getLocation().getLineNumber(), "bank.file.dtd");
        return event;
    }

    /// The element the reader stands on, to its end.
    static XmlNode read(XMLStreamReader xml) throws XMLStreamException, BadBankFile {
        return read(xml, 0);
    }

    private static XmlNode read(XMLStreamReader xml, int depth) throws XMLStreamException, BadBankFile {
        var line = (long) xml.getLocation().getLineNumber();
        var name = xml.getLocalName();
        var currency = Optional.ofNullable(xml.getAttributeValue(null, "Ccy")).orElse("");
        var text = new StringBuilder();
        var children = new ArrayList<XmlNode>();
        if (depth > DEEPEST) throw new BadBankFile(line, "bank.file.large");
        for (var event = next(xml); event != XMLStreamConstants.END_ELEMENT; event = next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) children.add(read(xml, depth + 1));
            else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                text.append(xml.getText());
            if (text.length() > MOST_TEXT || children.size() > MOST_CHILDREN)
                throw new BadBankFile(xml.getLocation().getLineNumber(), "bank.file.large");
        }
        return new XmlNode(name, line, currency, text.toString().strip(), List.copyOf(children));
    }

    /// The children with this name.
    Stream<XmlNode> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    /// The first descendant on this path of names.
    Optional<XmlNode> at(String... path) {
        var found = Optional.of(this);
        for (var step : path) found = found.flatMap(node -> node.all(step).findFirst());
        return found;
    }

    /// The text at the end of a path, where there is any.
    Optional<String> text(String... path) {
        return at(path).map(XmlNode::text).filter(t -> !t.isEmpty());
    }
}
