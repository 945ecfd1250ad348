package kontor.app.line;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import kontor.backoffice.accounting.ledger.VatTerm;
import kontor.backoffice.accounting.vat.VatMessage;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;

/// The VAT return of a term as the message that the Tax Administration takes.
final class VatExport {

    private final Line line;
    private final VatTerm term;

    private VatExport(Line line, VatTerm term) {
        this.line = line;
        this.term = term;
    }

    /// @param from the first day of a term
    /// @param to   its last day
    static VatExport of(Line line, Optional<LocalDate> from, Optional<LocalDate> to) throws Stop {
        var term = Stream.of(2, 12)
                .flatMap(months -> from.map(day -> VatTerm.of(day, months)).stream())
                .filter(t -> from.filter(t.firstDay()::equals).isPresent()
                        && to.filter(t.lastDay()::equals).isPresent())
                .findFirst();
        if (term.isEmpty()) throw Stop.usage("line.export.term");
        return new VatExport(line, term.get());
    }

    String term() {
        return term.number().value();
    }

    void write(Writer out) throws IOException, Stop {
        var rows = rows("vat-return", Query.first(Integer.MAX_VALUE).where("term", term.number()));
        if (rows.isEmpty()) throw Stop.refused(kontor.kernel.Text.of("line.export.no-vat", term()));
        for (var row : rows)
            if (row.get("fault").isPresent())
                throw Stop.refused(kontor.kernel.Text.of(
                        "vat.refused.fault", row.number(), row.get("fault").get()));
        var company = rows("company", Query.first(1)).getFirst().number();
        try {
            new VatMessage(term, company, rows).write(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private List<Row> rows(String view, Query query) throws Stop {
        var rows = new ArrayList<Row>();
        var found = line.office().catalogue().view(view).orElseThrow();
        var outcome = line.reads().each(line.actor(), found, query, rows::add);
        if (outcome instanceof Outcome.Refused<Long>(var refusal)) throw Stop.refused(refusal.text());
        return rows;
    }
}
