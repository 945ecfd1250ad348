package kontor.backoffice.accounting.saft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kontor.kernel.Money;

/// Elements of the file, with texts no longer than it takes them.
final class SaftXml {

    static final String NAMESPACE = "urn:StandardAuditFile-Taxation-Financial:NO";

    static final int CODE = 9;
    static final int SHORT = 18;
    static final int MIDDLE = 35;
    static final int WIDE = 70;
    static final int LONG = 256;

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    SaftXml(Writer out) {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /// A step that writes.
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

    void begin(String name) {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(name);
            xml.writeDefaultNamespace(NAMESPACE);
        });
    }

    void open(String name) {
        write(() -> xml.writeStartElement(name));
    }

    void close() {
        write(xml::writeEndElement);
    }

    void flush() {
        write(xml::flush);
    }

    /// Nothing where there is no text.
    void text(String name, int most, String text) {
        var fits = fitting(text, most);
        if (fits.isEmpty()) return;
        write(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters(fits);
            xml.writeEndElement();
        });
    }

    void text(String name, int most, Optional<String> text) {
        if (text.isPresent()) text(name, most, text.get());
    }

    void date(String name, LocalDate day) {
        text(name, SHORT, day.toString());
    }

    void number(String name, long number) {
        text(name, SHORT, Long.toString(number));
    }

    void money(String name, Money amount) {
        text(name, SHORT, amount.toString());
    }

    /// The one element or the other, by the sign: a debit is positive.
    void balance(String when, Money amount) {
        if (amount.isNegative()) money(when + "CreditBalance", amount.negated());
        else money(when + "DebitBalance", amount);
    }

    /// An amount as a structure of its own.
    void amount(String name, Money amount) {
        open(name);
        money("Amount", amount);
        close();
    }

    /// Without what no XML may have, cut where the format ends.
    private static String fitting(String text, int most) {
        var plain = text;
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) < ' ' || text.charAt(i) >= '\uFFFE') {
                plain = text.replaceAll("[\\x00-\\x1F\\uFFFE\\uFFFF]", " ");
                break;
            }
        if (plain.length() <= most) return plain.strip();
        var end = Character.isHighSurrogate(plain.charAt(most - 1)) ? most - 1 : most;
        return plain.substring(0, end).strip();
    }
}
