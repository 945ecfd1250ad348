package kontor.app.line;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kontor.backoffice.accounting.documents.Ehf;
import kontor.backoffice.accounting.documents.InvoicePaper;
import kontor.backoffice.accounting.documents.SoldDocument;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.backoffice.purchasing.PurchasePaper;
import kontor.frontdesk.counter.ReceiptPaper;
import kontor.frontdesk.quotes.QuotePaper;
import kontor.kernel.CompanyZone;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.Kinds;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Reads;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor export journal [--from DATE] [--to DATE] FILE`, `kontor export vat --from DATE --to DATE FILE`,
/// `kontor export saft [--from DATE] [--to DATE] [--split MB] FILE`,
/// `kontor export ehf INVOICE FILE`, `kontor export invoice-pdf INVOICE FILE`, `kontor export purchase ORDER FILE`,
/// `kontor export request REQUEST FILE`, `kontor export quote QUOTE FILE`, `kontor export receipt SALE FILE`,
/// `kontor export pain PROPOSAL FILE` and `kontor export personal CUSTOMER FILE`
@Command(name = "export")
final class ExportLine implements Subcommand {

    @Parameters(index = "0", paramLabel = "KIND")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE")
    String file = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "FILE")
    Optional<String> second = Optional.empty();

    @Option(names = "--from")
    Optional<String> from = Optional.empty();

    @Option(names = "--to")
    Optional<String> to = Optional.empty();

    @Option(names = "--split")
    Optional<Long> split = Optional.empty();

    @Override
    public int run(Line line) throws Stop, IOException {
        return switch (kind) {
            case "journal" -> journal(line);
            case "vat" -> vat(line);
            case "saft" -> saft(line);
            case "ehf" -> ehf(line);
            case "invoice-pdf" -> paper(line);
            case "purchase", "request" -> bought(line);
            case "quote" -> quoted(line);
            case "receipt" -> receipt(line);
            case "pain" -> pain(line);
            case "personal" -> personal(line);
            default -> throw Stop.usage("line.export.kind", kind);
        };
    }

    private int journal(Line line) throws Stop, IOException {
        if (second.isPresent()) throw Stop.usage("line.misread.extra", second.get(), "export");
        var export = new JournalExport(line, date("--from", from), date("--to", to));
        write(line, file, export::write);
        line.note("export", Map.of("kind", kind, "file", file));
        line.say("line.export.done", (long) export.vouchers());
        return Exit.DONE;
    }

    private int vat(Line line) throws Stop, IOException {
        if (second.isPresent()) throw Stop.usage("line.misread.extra", second.get(), "export");
        var export = VatExport.of(line, date("--from", from), date("--to", to));
        write(line, file, export::write);
        line.note("export", Map.of("kind", kind, "term", export.term(), "file", file));
        line.say("line.export.vat", export.term());
        return Exit.DONE;
    }

    private int saft(Line line) throws Stop, IOException {
        if (second.isPresent()) throw Stop.usage("line.misread.extra", second.get(), "export");
        if (split.filter(mb -> mb < 1).isPresent()) throw Stop.usage("line.export.split", split.get());
        return new SaftFiles(line, date("--from", from), date("--to", to), split).run(file);
    }

    /// The invoice stands where a journal's file does.
    private int ehf(Line line) throws Stop, IOException {
        var into = second.orElseThrow(() -> Stop.usage("line.misread.missing", "FILE", "export"));
        var ehf = found(SoldDocument.find(line.reads(), line.actor(), new InvoiceNumber(file))
                .then(Ehf::of));
        write(line, into, ehf::write);
        line.note("export", Map.of("kind", kind, "invoice", file, "file", into));
        line.say("line.export.document", file);
        return Exit.DONE;
    }

    private int paper(Line line) throws Stop, IOException {
        var into = second.orElseThrow(() -> Stop.usage("line.misread.missing", "FILE", "export"));
        var document = found(SoldDocument.find(line.reads(), line.actor(), new InvoiceNumber(file)));
        var texts = line.office().catalogue().texts();
        WholeFile.write(line, into, out -> new InvoicePaper(document, texts).write(out));
        line.note("export", Map.of("kind", kind, "invoice", file, "file", into));
        line.say("line.export.document", file);
        return Exit.DONE;
    }

    /// What a supplier gets; a file that ends in `.pdf` is one, all else is text.
    private int bought(Line line) throws Stop, IOException {
        var into = second.orElseThrow(() -> Stop.usage("line.misread.missing", "FILE", "export"));
        var paper = found(
                kind.equals("purchase")
                        ? PurchasePaper.order(line.reads(), line.actor(), new PurchaseNumber(file))
                        : PurchasePaper.request(line.reads(), line.actor(), new RequestNumber(file)));
        var texts = line.office().catalogue().texts();
        if (into.endsWith(".pdf")) WholeFile.write(line, into, out -> paper.pdf(texts, out));
        else write(line, into, out -> out.write(paper.text(texts)));
        line.note("export", Map.of("kind", kind, "number", file, "file", into));
        line.say("line.export.document", file);
        return Exit.DONE;
    }

    /// The quote stands where a journal's file does; a name that ends otherwise than in `.pdf` takes it as text.
    private int quoted(Line line) throws Stop, IOException {
        var into = second.orElseThrow(() -> Stop.usage("line.misread.missing", "FILE", "export"));
        var paper = found(QuotePaper.find(line.reads(), line.actor(), new QuoteNumber(file)));
        var texts = line.office().catalogue().texts();
        if (into.endsWith(".pdf")) WholeFile.write(line, into, out -> paper.pdf(texts, out));
        else write(line, into, out -> out.write(paper.text(texts)));
        line.note("export", Map.of("kind", kind, "number", file, "file", into));
        line.say("line.export.document", file);
        return Exit.DONE;
    }

    /// The sale stands where a journal's file does; a name that ends otherwise than in `.pdf` takes it as text.
    private int receipt(Line line) throws Stop, IOException {
        var into = second.orElseThrow(() -> Stop.usage("line.misread.missing", "FILE", "export"));
        var zone = line.office().company().ask(new CompanyZone());
        var paper = found(ReceiptPaper.find(line.reads(), line.actor(), new SaleNumber(file), zone));
        var texts = line.office().catalogue().texts();
        if (into.endsWith(".pdf")) WholeFile.write(line, into, out -> paper.pdf(texts, line.lang(), out));
        else write(line, into, out -> out.write(paper.text(texts, line.lang())));
        line.note("export", Map.of("kind", kind, "number", file, "file", into));
        line.say("line.export.document", file);
        return Exit.DONE;
    }

    /// The proposal stands where a journal's file does.
    private int pain(Line line) throws Stop, IOException {
        var into = second.orElseThrow(() -> Stop.usage("line.misread.missing", "FILE", "export"));
        var export = PainExport.of(line, new PaymentProposalNumber(file));
        write(line, into, export::write);
        line.note("export", Map.of("kind", kind, "proposal", file, "file", into));
        line.say("line.export.pain", file);
        return Exit.DONE;
    }

    private static <T> T found(Outcome<T> outcome) throws Stop {
        return switch (outcome) {
            case Outcome.Done<T>(var found) -> found;
            case Outcome.Refused<T>(var refusal) -> throw Stop.refused(refusal.text());
        };
    }

    /// The customer stands where a journal's file does.
    private int personal(Line line) throws Stop, IOException {
        var into = second.orElseThrow(() -> Stop.usage("line.misread.missing", "FILE", "export"));
        if (!line.reads().may(line.actor(), AdministrationRoom.RUN_PERSONS)) {
            line.note("denied", Map.of("command", "export personal"));
            throw Stop.refused(new Reads.NotAllowed(AdministrationRoom.RUN_PERSONS.name()).text());
        }
        var customer = Kinds.of(CustomerNumber.class).read(file).orElseGet(() -> new CustomerNumber(file));
        var customers = line.office().catalogue().view("customers").orElseThrow();
        if (line.reads().one(line.actor(), customers, customer.value()).isEmpty())
            throw Stop.refused(new NoSuch("customer", customer).text());
        var json = new PersonalExport(line, customer).json();
        write(line, into, out -> out.write(json));
        line.note("export", Map.of("kind", kind, "customer", customer.value(), "file", into));
        line.say("line.export.personal", customer.value());
        return Exit.DONE;
    }

    /// Writes what is exported.
    @FunctionalInterface
    private interface Content {
        void to(Writer out) throws IOException, Stop;
    }

    private static void write(Line line, String file, Content content) throws Stop, IOException {
        if (file.equals("-")) {
            content.to(line.out());
            return;
        }
        WholeFile.write(line, file, bytes -> {
            var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            content.to(out);
            out.flush();
        });
    }

    private static Optional<LocalDate> date(String option, Optional<String> came) throws Stop {
        if (came.isEmpty()) return Optional.empty();
        var date = Kinds.DATE.read(came.get());
        if (date.isEmpty()) throw Stop.usage("line.value", option, Text.of("kind.date.wanted"), came.get());
        return date;
    }
}
