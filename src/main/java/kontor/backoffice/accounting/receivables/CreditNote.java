package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.AccountUses;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.backoffice.accounting.vat.VatSql;
import kontor.backoffice.accounting.vat.VatTerms;
import kontor.hatch.InvoiceCredited;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// A credit note about to be posted.
///
/// @param credited  the invoice, locked
/// @param all       the invoice's lines
/// @param parts     what of them is credited
/// @param complaint that it is for
/// @param day       the note's date
record CreditNote(
        Invoice credited,
        List<InvoiceLine> all,
        List<Crediting> parts,
        Optional<ComplaintNumber> complaint,
        LocalDate day) {

    /// A credit note that was posted.
    ///
    /// @param total with VAT, positive
    record Posted(InvoiceNumber number, Money total) {}

    Outcome<Posted> post(Tx tx) {
        var rest = new HashSet<>(all);
        parts.forEach(p -> rest.remove(p.line()));
        var wholly = rest.stream().allMatch(InvoiceLine::wholly)
                && parts.stream().map(Crediting::credited).allMatch(InvoiceLine::wholly);
        var sums = TaxedSum.of(note(credited.number()), rates(tx));
        var total = TaxedSum.net(sums).plus(TaxedSum.vat(sums)).negated();
        var settling = Settling.of(credited, total, wholly);
        var postings = new ArrayList<Posting>(TaxedSum.postings(sums, complaint));
        postings.addAll(settling.postings(AccountSql.uses(tx, day), credited));
        var draft = new Draft(VoucherKind.CREDIT_NOTE, day, credited.name().value(), credited.number(), postings);
        return Ledger.post(tx, draft).then(voucher -> {
            var number = new InvoiceNumber(voucher.value());
            InvoiceSql.add(tx, credited.creditNote(number, day, sums), note(number), sums);
            InvoiceSql.saveCredited(tx, parts.stream().map(Crediting::credited).toList());
            InvoiceSql.saveSettled(tx, credited.crediting(settling.settled(), settling.rounding(), wholly));
            PaymentSql.addToAdvance(tx, credited.customer(), settling.excess());
            tx.post(new InvoiceCredited(
                    number,
                    credited.number(),
                    credited.orderNumber(),
                    parts.stream()
                            .map(p -> new InvoiceCredited.Line(p.line().orderLine(), p.quantity()))
                            .toList(),
                    total,
                    complaint));
            return Outcome.done(new Posted(number, total));
        });
    }

    private List<InvoiceLine> note(InvoiceNumber number) {
        var lines = new ArrayList<InvoiceLine>();
        for (var part : parts) lines.add(part.line().credit(number, lines.size() + 1L, part.quantity(), part.net()));
        return lines;
    }

    /// The rates that the invoice itself was posted under.
    private HashMap<String, VatTerms> rates(Tx tx) {
        var rates = new HashMap<String, VatTerms>();
        for (var part : parts) {
            var code = part.line().vatCode();
            if (!rates.containsKey(code))
                rates.put(code, VatSql.sales(tx, code, credited.deliveredOn()).orElseThrow());
        }
        return rates;
    }

    /// Where a credit note's total goes: first against what is open, the rest to the customer's advance. Once all lines
    /// are
    /// credited, øre left over by rounding each note's VAT for itself are rounding and nobody's debt.
    ///
    /// @param rounding settled beyond the credit note (negative where the notes came to more)
    private record Settling(Money total, Money settled, Money excess, Money rounding) {

        static Settling of(Invoice credited, Money total, boolean wholly) {
            var open = credited.open();
            var settled = open.min(total);
            var excess = total.minus(settled);
            if (!wholly) return new Settling(total, settled, excess, Money.ZERO);
            var itself = open.minus(credited.charged());
            if (credited.paid().isZero()) return new Settling(total, total, Money.ZERO, itself.minus(total));
            var rounding = credited.charged().isZero() ? open.minus(settled) : Money.ZERO;
            return new Settling(total, settled, excess, rounding);
        }

        List<Posting> postings(AccountUses uses, Invoice credited) {
            var customer = credited.customer();
            return List.of(
                    Posting.of(
                                    uses.of(Purpose.RECEIVABLE),
                                    settled.plus(rounding).negated())
                            .with(customer),
                    Posting.of(uses.of(Purpose.ADVANCE), excess.negated()).with(customer),
                    Posting.of(uses.of(Purpose.ROUNDING), rounding));
        }
    }
}
