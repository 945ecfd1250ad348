package kontor.backoffice.accounting.vat;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kontor.backoffice.accounting.ledger.VatNote;
import kontor.backoffice.accounting.ledger.VatTerm;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Rate;
import kontor.kernel.Row;

/// A term's VAT return as the Tax Administration takes it: `mvaMeldingDto` of its schema
/// skattemeldingformerverdiavgift v1.0, with whole kroner and the rate with a comma, as in its own examples.
///
/// @param orgNumber the company's
/// @param lines     rows of the view `vat-return`
public record VatMessage(VatTerm term, String orgNumber, List<Row> lines) {

    private static final String NAMESPACE =
            "no:skatteetaten:fastsetting:avgift:mva:skattemeldingformerverdiavgift:v1.0";

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");

    private static final int ORE = 100;

    public void write(Writer out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("mvaMeldingDto");
        xml.writeDefaultNamespace(NAMESPACE);
        sender(xml);
        xml.writeStartElement("skattegrunnlagOgBeregnetSkatt");
        period(xml);
        element(xml, "fastsattMerverdiavgift", kroner(sum()));
        for (var line : lines) line(xml, line);
        xml.writeEndElement();
        xml.writeEmptyElement("betalingsinformasjon");
        xml.writeStartElement("skattepliktig");
        element(xml, "organisasjonsnummer", orgNumber);
        xml.writeEndElement();
        element(xml, "meldingskategori", "alminnelig");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private Money sum() {
        return lines.stream().map(line -> line.money("vat")).reduce(Money.ZERO, Money::plus);
    }

    private void sender(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("innsending");
        element(xml, "regnskapssystemsreferanse", term.number().value());
        xml.writeStartElement("regnskapssystem");
        element(xml, "systemnavn", "Kontor");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void period(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("skattleggingsperiode");
        xml.writeStartElement("periode");
        var first = MONTHS.get(term.firstMonth().getMonthValue() - 1);
        var last = MONTHS.get(term.lastMonth().getMonthValue() - 1);
        if (term.months() == MONTHS.size()) element(xml, "skattleggingsperiodeAar", "aarlig");
        else element(xml, "skattleggingsperiodeToMaaneder", first + "-" + last);
        xml.writeEndElement();
        element(xml, "aar", Integer.toString(term.year()));
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, Row line) throws XMLStreamException {
        xml.writeStartElement("mvaSpesifikasjonslinje");
        element(xml, "mvaKode", line.text("code"));
        var note = line.get("specification").map(VatNote.class::cast);
        if (note.isPresent()) element(xml, "spesifikasjon", note.get().told());
        element(xml, "mvaKodeRegnskapsystem", ((Label) line.get("name").orElseThrow()).nb());
        Optional<Rate> rate = line.get("rate").map(Rate.class::cast);
        if (rate.isPresent()) {
            element(xml, "grunnlag", kroner(line.money("basis")));
            element(xml, "sats", rate.get().toString().replace('.', ','));
        }
        element(xml, "merverdiavgift", kroner(line.money("vat")));
        if (line.get("remark").isPresent()) {
            xml.writeStartElement("merknad");
            element(xml, "beskrivelse", line.text("remark"));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String kroner(Money whole) {
        return Long.toString(whole.ore() / ORE);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
