package kontor.backoffice.accounting.receivables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.vat.VatTerms;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;

/// A document's lines under one VAT code: their nets together, and the tax on that sum, rounded once.
record TaxedSum(VatTerms terms, Money net, Money vat) {

    /// The sums of a document, in the order in which their codes first appear.
    static List<TaxedSum> of(List<InvoiceLine> lines, Map<String, VatTerms> terms) {
        var nets = new LinkedHashMap<String, Money>();
        lines.forEach(line -> nets.merge(line.vatCode(), line.net(), Money::plus));
        var sums = new ArrayList<TaxedSum>();
        nets.forEach((code, net) -> Optional.ofNullable(terms.get(code))
                .ifPresent(known -> sums.add(new TaxedSum(known, net, known.on(net)))));
        return sums;
    }

    static Money net(List<TaxedSum> sums) {
        return sums.stream().map(TaxedSum::net).reduce(Money.ZERO, Money::plus);
    }

    static Money vat(List<TaxedSum> sums) {
        return sums.stream().map(TaxedSum::vat).reduce(Money.ZERO, Money::plus);
    }

    /// Sales and tax, credit for an invoice.
    static List<Posting> postings(List<TaxedSum> sums) {
        return postings(sums, Optional.empty());
    }

    /// @param complaint that the credit is for: what is not sold any more is its cost, the tax is not
    static List<Posting> postings(List<TaxedSum> sums, Optional<ComplaintNumber> complaint) {
        var postings = new ArrayList<Posting>();
        for (var sum : sums) {
            var code = sum.terms().code();
            postings.add(Posting.of(sum.terms().salesAccount(), sum.net().negated())
                    .taxed(code)
                    .costing(complaint));
            sum.terms()
                    .vatAccount()
                    .ifPresent(account -> postings.add(
                            Posting.of(account, sum.vat().negated()).taxed(code)));
        }
        return postings;
    }
}
