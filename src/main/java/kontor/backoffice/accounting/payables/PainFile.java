package kontor.backoffice.accounting.payables;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kontor.kernel.Money;
import kontor.kernel.Row;

/// A sent proposal as the bank takes it: ISO 20022 `pain.001.001.09`, one payment each, which the bank is to book one
/// by
/// one. What the bank gives back with the statement is each payment's own number.
///
/// @param proposal a row of the view `payment-proposals`
/// @param lines    rows of the view `payment-lines`, its own
/// @param payer    the company's name
/// @param payerId  its organisation number
public record PainFile(Row proposal, List<Row> lines, String payer, String payerId) {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    /// The longest that the message takes for a name and for words.
    private static final int LONGEST = 140;

    public PainFile {
        lines = lines.stream()
                .filter(line -> line.choice("state", PaymentLineState.class) != PaymentLineState.DROPPED)
                .toList();
    }

    /// Whether it is to be sent, or has been.
    public static boolean mayBeSent(Row proposal) {
        return proposal.choice("state", PaymentProposalState.class).atBank();
    }

    public void write(Writer out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("CstmrCdtTrfInitn");
        header(xml);
        xml.writeStartElement("PmtInf");
        payer(xml);
        for (var line : lines) payment(xml, line);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private String total() {
        return lines.stream()
                .map(line -> line.money("amount"))
                .reduce(Money.ZERO, Money::plus)
                .toString();
    }

    private void header(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("GrpHdr");
        element(xml, "MsgId", proposal.number());
        var at = Instant.parse(proposal.wire(proposal.view().at("at"))).truncatedTo(ChronoUnit.SECONDS);
        element(xml, "CreDtTm", at.toString());
        element(xml, "NbOfTxs", Integer.toString(lines.size()));
        element(xml, "CtrlSum", total());
        xml.writeStartElement("InitgPty");
        element(xml, "Nm", cut(payer));
        organisation(xml);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void organisation(XMLStreamWriter xml) throws XMLStreamException {
        for (var name : List.of("Id", "OrgId", "Othr")) xml.writeStartElement(name);
        element(xml, "Id", payerId);
        for (int i = 0; i < 3; i++) xml.writeEndElement();
    }

    private void payer(XMLStreamWriter xml) throws XMLStreamException {
        element(xml, "PmtInfId", proposal.number());
        element(xml, "PmtMtd", "TRF");
        element(xml, "BtchBookg", "false");
        element(xml, "NbOfTxs", Integer.toString(lines.size()));
        element(xml, "CtrlSum", total());
        xml.writeStartElement("ReqdExctnDt");
        element(xml, "Dt", proposal.wire(proposal.view().at("date")));
        xml.writeEndElement();
        xml.writeStartElement("Dbtr");
        element(xml, "Nm", cut(payer));
        xml.writeEndElement();
        account(xml, "DbtrAcct", proposal.wire(proposal.view().at("bank-account")));
        for (var name : List.of("DbtrAgt", "FinInstnId", "Othr")) xml.writeStartElement(name);
        element(xml, "Id", "NOTPROVIDED");
        for (int i = 0; i < 3; i++) xml.writeEndElement();
    }

    private static void payment(XMLStreamWriter xml, Row line) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        xml.writeStartElement("PmtId");
        element(xml, "InstrId", line.number());
        element(xml, "EndToEndId", line.number());
        xml.writeEndElement();
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "NOK");
        xml.writeCharacters(line.money("amount").toString());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("Cdtr");
        element(xml, "Nm", cut(line.text("name")));
        xml.writeStartElement("PstlAdr");
        element(xml, "Ctry", line.wire(line.view().at("country")));
        xml.writeEndElement();
        xml.writeEndElement();
        account(xml, "CdtrAcct", line.wire(line.view().at("account")));
        remittance(xml, line);
        xml.writeEndElement();
    }

    /// A KID, or what the invoice is called.
    private static void remittance(XMLStreamWriter xml, Row line) throws XMLStreamException {
        var kid = line.wire(line.view().at("kid"));
        xml.writeStartElement("RmtInf");
        if (kid.isEmpty()) element(xml, "Ustrd", cut(line.text("words")));
        else {
            for (var name : List.of("Strd", "CdtrRefInf", "Tp", "CdOrPrtry")) xml.writeStartElement(name);
            element(xml, "Cd", "SCOR");
            xml.writeEndElement();
            xml.writeEndElement();
            element(xml, "Ref", kid);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// Norwegian accounts by their eleven digits, which banks here know as BBAN.
    private static void account(XMLStreamWriter xml, String name, String number) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeStartElement("Id");
        if (number.matches("[0-9]+")) {
            xml.writeStartElement("Othr");
            element(xml, "Id", number);
            xml.writeStartElement("SchmeNm");
            element(xml, "Cd", "BBAN");
            xml.writeEndElement();
            xml.writeEndElement();
        } else element(xml, "IBAN", number);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
