package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.vat.Direction;
import kontor.backoffice.accounting.vat.ReverseCharge;
import kontor.backoffice.accounting.vat.VatSql;
import kontor.backoffice.accounting.vat.VatTreatment;
import kontor.kernel.BadField;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Outcome;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// What a supplier's lines come to and how they are posted. Tax is reckoned per code on the sum of the lines' nets and
/// rounded once, as the supplier's own invoice does; what the company charges itself is no part of what it pays.
///
/// @param postings all but the supplier's own
record Purchase(Money net, Money vat, List<Posting> postings) {

    /// Import VAT is not on a supplier's invoice: it is declared, and posted by hand.
    private static final List<String> DECLARED = List.of("14", "15");

    Money total() {
        return net.plus(vat);
    }

    static Outcome<Purchase> of(Tx tx, List<SupplierInvoice.Line> lines, LocalDate on) {
        var net = Money.ZERO;
        var postings = new ArrayList<Posting>();
        var taxed = new LinkedHashMap<VatTreatment, Money>();
        for (var line : lines) {
            net = net.plus(line.net());
            var plain = Posting.of(line.account(), line.net()).in(line.dimensions());
            if (line.vatCode().isEmpty()) {
                postings.add(plain);
                continue;
            }
            var code = line.vatCode().get();
            var found = VatSql.treatment(tx, code.value(), on).filter(Purchase::bought);
            if (found.isEmpty()) return Outcome.refused(badCode(code));
            var it = found.get();
            if (it.reverseCharge()) {
                var charged = ReverseCharge.postings(tx, plain, it);
                if (charged.isEmpty()) return Outcome.refused(badCode(code));
                postings.addAll(charged.get());
            } else {
                postings.add(plain.taxed(it.code()));
                if (it.vatAccount().isPresent()) taxed.merge(it, line.net(), Money::plus);
            }
        }
        var vat = Money.ZERO;
        for (var one : taxed.entrySet()) {
            var tax = one.getKey().rate().of(one.getValue());
            vat = vat.plus(tax);
            postings.add(Posting.of(one.getKey().vatAccount().orElseThrow(), tax)
                    .taxed(one.getKey().code()));
        }
        return Outcome.done(new Purchase(net, vat, List.copyOf(postings)));
    }

    private static boolean bought(VatTreatment it) {
        return it.direction() != Direction.OUT && !DECLARED.contains(it.code()) || it.reverseCharge();
    }

    private static BadField badCode(Name code) {
        return new BadField("supplier-invoice", "lines.vatCode", Text.of("payables.wanted.vat-code"), code.value());
    }
}
