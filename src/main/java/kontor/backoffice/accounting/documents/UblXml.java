package kontor.backoffice.accounting.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kontor.kernel.Money;

/// Elements of UBL 2.1: `cac` holds others, `cbc` holds a value.
final class UblXml {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String CURRENCY = "NOK";

    private final XMLStreamWriter xml;

    UblXml(Writer out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(e.getNestedException() instanceof IOException io ? io : new IOException(e));
        }
    }

    /// A whole document of this kind.
    void document(String kind, Runnable content) {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(kind);
            xml.writeDefaultNamespace(UBL + kind + "-2");
            xml.writeNamespace("cac", UBL + "CommonAggregateComponents-2");
            xml.writeNamespace("cbc", UBL + "CommonBasicComponents-2");
        });
        content.run();
        write(() -> {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    void within(String name, Runnable content) {
        write(() -> xml.writeStartElement("cac:" + name));
        content.run();
        write(xml::writeEndElement);
    }

    void value(String name, String text) {
        value(name, text, "", "");
    }

    /// Nothing where there is no value.
    void value(String name, Optional<String> text) {
        text.ifPresent(t -> value(name, t));
    }

    void amount(String name, Money amount) {
        value(name, amount.toString(), "currencyID", CURRENCY);
    }

    void amount(String name, String amount) {
        value(name, amount, "currencyID", CURRENCY);
    }

    void value(String name, String text, String attribute, String said) {
        write(() -> {
            xml.writeStartElement("cbc:" + name);
            if (!attribute.isEmpty()) xml.writeAttribute(attribute, said);
            xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " "));
            xml.writeEndElement();
        });
    }
}
