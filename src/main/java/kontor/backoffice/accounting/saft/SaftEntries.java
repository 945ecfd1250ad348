package kontor.backoffice.accounting.saft;

import static kontor.backoffice.accounting.saft.SaftXml.CODE;
import static kontor.backoffice.accounting.saft.SaftXml.LONG;
import static kontor.backoffice.accounting.saft.SaftXml.MIDDLE;
import static kontor.backoffice.accounting.saft.SaftXml.SHORT;
import static kontor.backoffice.accounting.saft.SaftXml.WIDE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.Money;

/// Writes vouchers as they come, sums them up, and begins another part where one is full.
final class SaftEntries {

    private final Path folder;
    private final LocalDate from;
    private final ZoneId zone;
    private final SaftTax tax;
    private final SaftSums sums;
    private final long partSize;
    private final Set<String> suppliers;
    private final List<SaftPart> parts = new ArrayList<>();
    private final List<SaftPosting> voucher = new ArrayList<>();

    /// @param spec what is written where
    SaftEntries(Spec spec, SaftTax tax, SaftSums sums) {
        this.folder = spec.folder();
        this.from = spec.from();
        this.zone = spec.zone();
        this.partSize = spec.partSize();
        this.suppliers = spec.suppliers();
        this.tax = tax;
        this.sums = sums;
        parts.add(new SaftPart(folder, 1));
    }

    /// @param folder   for the parts
    /// @param from     the first day that is written; what comes before it is only summed up
    /// @param zone     of the company
    /// @param partSize in characters
    /// @param suppliers their numbers: every other party is a customer
    record Spec(Path folder, LocalDate from, ZoneId zone, long partSize, Set<String> suppliers) {}

    void take(SaftPosting posting) {
        if (!voucher.isEmpty() && !voucher.getFirst().voucher().equals(posting.voucher())) flush();
        if (posting.date().isBefore(from)) sums.before(posting);
        else voucher.add(posting);
    }

    /// After the last posting.
    List<SaftPart> end() throws IOException {
        flush();
        for (var part : parts) part.close();
        return parts;
    }

    private void flush() {
        if (voucher.isEmpty()) return;
        if (parts.getLast().size() >= partSize) parts.add(new SaftPart(folder, parts.size() + 1));
        var part = parts.getLast();
        var debit = Money.ZERO;
        var credit = Money.ZERO;
        for (var posting : voucher) {
            sums.moved(posting);
            if (posting.amount().isNegative()) credit = credit.minus(posting.amount());
            else debit = debit.plus(posting.amount());
        }
        part.counted(voucher.size(), debit, credit);
        write(part.journal(SaftJournal.of(voucher.getFirst().series())));
        voucher.clear();
    }

    private void write(SaftXml xml) {
        var first = voucher.getFirst();
        var written = LocalDate.ofInstant(first.postedAt(), zone);
        xml.open("Transaction");
        xml.text("TransactionID", WIDE, first.voucher());
        xml.text(
                "Period",
                SHORT,
                Integer.toString(Integer.parseInt(first.period().substring(5))));
        xml.text("PeriodYear", SHORT, first.period().substring(0, 4));
        xml.date("TransactionDate", first.date());
        xml.text("SourceID", MIDDLE, first.actor());
        xml.text("VoucherType", WIDE, first.kind());
        xml.text("Description", LONG, first.text().isBlank() ? first.kind() : first.text());
        xml.date("SystemEntryDate", written);
        xml.date("GLPostingDate", written);
        var told = tax.of(voucher);
        for (int i = 0; i < voucher.size(); i++) line(xml, voucher.get(i), told.get(i));
        xml.close();
    }

    private void line(SaftXml xml, SaftPosting posting, Optional<SaftTax.Told> told) {
        xml.open("Line");
        xml.number("RecordID", posting.line());
        xml.text("AccountID", WIDE, posting.account());
        posting.department().ifPresent(number -> analysis(xml, SaftMaster.DEPARTMENT, number));
        posting.project().ifPresent(number -> analysis(xml, SaftMaster.PROJECT, number));
        posting.caseNumber().ifPresent(number -> analysis(xml, SaftMaster.CASE, number));
        xml.date("ValueDate", posting.date());
        xml.text("SourceDocumentID", MIDDLE, posting.source());
        posting.party()
                .ifPresent(party -> xml.text(suppliers.contains(party) ? "SupplierID" : "CustomerID", MIDDLE, party));
        xml.text("Description", LONG, posting.text().isBlank() ? posting.kind() : posting.text());
        var credit = posting.amount().isNegative();
        xml.amount(
                credit ? "CreditAmount" : "DebitAmount",
                credit ? posting.amount().negated() : posting.amount());
        told.ifPresent(one -> tax(xml, one, credit));
        xml.close();
    }

    private static void analysis(SaftXml xml, String type, String number) {
        xml.open("Analysis");
        xml.text("AnalysisType", CODE, type);
        xml.text("AnalysisID", LONG, number);
        xml.close();
    }

    /// The side is the posting's own, so that tax the other way round is negative.
    private static void tax(SaftXml xml, SaftTax.Told told, boolean credit) {
        xml.open("TaxInformation");
        xml.text("TaxType", CODE, "MVA");
        xml.text("TaxCode", WIDE, told.code());
        xml.text("TaxPercentage", SHORT, told.rate().toString());
        xml.text("Country", CODE, "NO");
        told.base().ifPresent(base -> xml.text("TaxBase", SHORT, (credit ? base.negated() : base).toString()));
        xml.amount(
                credit ? "CreditTaxAmount" : "DebitTaxAmount",
                credit ? told.tax().negated() : told.tax());
        xml.close();
    }
}
