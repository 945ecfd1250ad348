package kontor.backoffice.accounting.saft;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.kernel.Row;
import kontor.kernel.View;

/// The books of some days as SAF-T Financial 1.30, in one file or, where that would be too large, in several that are
/// each a valid file with its own entries and all accounts, parties and codes.
///
/// @param reads  of the company
/// @param actor  on whose behalf
/// @param header whose days it is of
public record SaftExport(Reads reads, Actor actor, SaftHeader header) {

    /// What the Tax Administration takes as one file is 2 GB; with letters of two bytes this stays below.
    public static final long USUAL_PART = 1_600_000_000L;

    private static final int PAGE = 20_000;

    /// @param made    today
    /// @param version of Kontor
    public static SaftExport of(Reads reads, Actor actor, LocalDate from, LocalDate to, Made made) {
        return new SaftExport(reads, actor, new SaftHeader(from, to, made.on(), made.version(), actor.audited()));
    }

    /// When and by which Kontor.
    public record Made(LocalDate on, String version) {}

    /// What was written.
    ///
    /// @param files in order
    public record Written(List<Path> files, long vouchers, long postings) {}

    /// Writes into a folder, which is left with the files and nothing else.
    ///
    /// @param partSize after how many characters of entries another file begins
    public Outcome<Written> write(Path folder, long partSize) throws IOException {
        if (!reads.may(actor, LedgerRoom.READ)) return Outcome.refused(new Reads.NotAllowed(LedgerRoom.READ.name()));
        var month = YearMonth.from(header.from());
        var accounts = all(SaftSql.accounts(month));
        var taxes = all(SaftSql.taxes(header.from(), header.to()));
        var company = all(SaftSql.COMPANY).getFirst();
        var sums = new SaftSums();
        var roles = new HashMap<String, String>();
        for (var row : accounts) {
            sums.accountBefore(row.text("number"), row.money("opening"));
            if (!row.text("vat-role").isEmpty()) roles.put(row.text("number"), row.text("vat-role"));
        }
        once(
                SaftSql.partiesBefore(month.atDay(1)),
                row -> sums.partyBefore(row.text("party"), row.text("account"), row.money("opening")));
        var suppliers = new HashSet<String>();
        paged(SaftSql.SUPPLIERS, row -> suppliers.add(row.text("number")));
        var spec = new SaftEntries.Spec(folder, header.from(), ZoneId.of(company.text("zone")), partSize, suppliers);
        var entries = new SaftEntries(spec, new SaftTax(taxes, roles), sums);
        paged(SaftSql.postings(month.atDay(1), header.to()), row -> entries.take(new SaftPosting(row)));
        var parts = entries.end();
        var files = new ArrayList<Path>();
        for (var part : parts) {
            var file = folder.resolve("part-" + (files.size() + 1) + ".xml");
            write(part, file, new Master(company, accounts, taxes, sums, suppliers));
            files.add(file);
        }
        return Outcome.done(new Written(
                files,
                parts.stream().mapToLong(SaftPart::vouchers).sum(),
                parts.stream().mapToLong(SaftPart::postings).sum()));
    }

    private record Master(Row company, List<Row> accounts, List<Row> taxes, SaftSums sums, Set<String> suppliers) {}

    private void write(SaftPart part, Path file, Master master) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var xml = new SaftXml(writer);
            xml.begin("AuditFile");
            header.write(xml, master.company(), all(SaftSql.BANKS));
            master(xml, master);
            xml.open("GeneralLedgerEntries");
            xml.number("NumberOfEntries", part.vouchers());
            xml.money("TotalDebit", part.debit());
            xml.money("TotalCredit", part.credit());
            for (var journal : part.files().entrySet()) journal(xml, journal.getKey(), journal.getValue(), out);
            xml.close();
            xml.close();
            xml.flush();
            writer.flush();
        }
    }

    private void master(SaftXml xml, Master master) {
        var files = new SaftMaster(xml, master.sums());
        xml.open("MasterFiles");
        files.accounts(master.accounts(), new SaftGroups(all(SaftSql.GROUPS)));
        if (master.sums().anyParty(number -> !master.suppliers().contains(number))) {
            xml.open("Customers");
            paged(SaftSql.CUSTOMERS, row -> files.party("Customer", row));
            xml.close();
        }
        if (master.sums().anyParty(master.suppliers()::contains)) {
            xml.open("Suppliers");
            paged(SaftSql.SUPPLIERS, row -> files.party("Supplier", row));
            xml.close();
        }
        files.taxes(master.taxes());
        files.analyses(all(SaftSql.DIMENSIONS));
        xml.close();
    }

    /// The entries were written as they stand in the file.
    private static void journal(SaftXml xml, SaftJournal journal, Path entries, OutputStream out) throws IOException {
        xml.open("Journal");
        xml.text("JournalID", SaftXml.SHORT, journal.type());
        xml.text("Description", SaftXml.LONG, journal.words());
        xml.text("Type", SaftXml.CODE, journal.type());
        xml.flush();
        Files.copy(entries, out);
        xml.close();
        Files.delete(entries);
    }

    private List<Row> all(View view) {
        var rows = new ArrayList<Row>();
        once(view, rows::add);
        return rows;
    }

    private void once(View view, Consumer<Row> use) {
        each(view, Query.first(Integer.MAX_VALUE), use);
    }

    /// Page by page: an engine may keep all that one question finds.
    private void paged(View view, Consumer<Row> use) {
        var query = Query.first(PAGE);
        var last = new ArrayDeque<Row.Cursor>(1);
        while (each(view, query, row -> {
                    last.clear();
                    last.add(row.cursor());
                    use.accept(row);
                })
                == PAGE) query = query.after(last.remove());
    }

    private long each(View view, Query query, Consumer<Row> use) {
        return switch (reads.each(actor, view, query, use)) {
            case Outcome.Done<Long>(var count) -> count;
            case Outcome.Refused<Long>(var refusal) -> throw new IllegalStateException(refusal.code());
        };
    }
}
