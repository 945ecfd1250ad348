package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;

/// Which product each complaint is about, as the decision sheets count it.
final class Complained {

    private Complained() {}

    /// A complaint is about this product, or about none that is known; said again whenever it turns out to be another
    /// one. What it has cost goes with it.
    ///
    /// @param received the day it was made
    static void about(Tx tx, ComplaintNumber complaint, Optional<ProductNumber> product, LocalDate received) {
        var fold = FactSql.fold(tx);
        var month = received.withDayOfMonth(1);
        var known = FactSql.complaint(tx, complaint);
        var was = known.flatMap(FactSql.Complaint::product);
        var cost = known.map(FactSql.Complaint::cost).orElse(Money.ZERO);
        FactSql.save(tx, new FactSql.Complaint(complaint, product, month, cost));
        if (was.equals(product)) return;
        var facts = new Facts();
        was.ifPresent(old ->
                facts.add(old, month, fact -> fact.complaints(-1).costs(Money.ZERO, Money.ZERO, cost.negated())));
        product.ifPresent(now ->
                facts.add(now, month, fact -> fact.complaints(1).costs(Money.ZERO, Money.ZERO, cost)));
        facts.write(tx, fold);
    }

    /// Something was posted for a complaint. It counts in the month of the complaint: what a product sold in a month
    /// cost
    /// in complaints shall stand beside it.
    static void costs(Tx tx, Facts facts, SourceSql.Cost cost) {
        var known = FactSql.complaint(tx, cost.complaint());
        var month = known.map(FactSql.Complaint::month).orElse(cost.postedOn().withDayOfMonth(1));
        var product = known.flatMap(FactSql.Complaint::product);
        var sum = known.map(FactSql.Complaint::cost).orElse(Money.ZERO).plus(cost.amount());
        FactSql.save(tx, new FactSql.Complaint(cost.complaint(), product, month, sum));
        product.ifPresent(p -> facts.add(p, month, fact -> fact.costs(Money.ZERO, Money.ZERO, cost.amount())));
    }
}
