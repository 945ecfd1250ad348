package kontor.app.line;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kontor.backoffice.accounting.payables.PainFile;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Text;

/// A sent payment proposal as the file that the bank takes.
record PainExport(PainFile file) {

    static PainExport of(Line line, PaymentProposalNumber number) throws Stop {
        var found = rows(line, "payment-proposals", Query.first(1).where("number", number));
        if (found.isEmpty()) throw Stop.refused(new NoSuch("payment-proposal", number).text());
        var proposal = found.getFirst();
        if (!PainFile.mayBeSent(proposal)) throw Stop.refused(Text.of("line.export.not-sent", number.value()));
        var lines = rows(line, "payment-lines", Query.first(Integer.MAX_VALUE).where("proposal", number));
        var company = rows(line, "company", Query.first(1)).getFirst();
        return new PainExport(new PainFile(proposal, lines, company.text("name"), company.number()));
    }

    void write(Writer out) throws IOException {
        try {
            file.write(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static List<Row> rows(Line line, String view, Query query) throws Stop {
        var rows = new ArrayList<Row>();
        var found = line.office().catalogue().view(view).orElseThrow();
        var outcome = line.reads().each(line.actor(), found, query, rows::add);
        if (outcome instanceof Outcome.Refused<Long>(var refusal)) throw Stop.refused(refusal.text());
        return rows;
    }
}
