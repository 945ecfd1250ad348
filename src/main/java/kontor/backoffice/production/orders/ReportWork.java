package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Work was done on a running order: what it costs is borne by what is still to come of it.
///
/// @param hours of work, or of a machine
/// @param rate  what an hour costs, kroner
/// @param on    the day; today where nothing is said
public record ReportWork(ProductionNumber production, Quantity hours, Price rate, Optional<LocalDate> on)
        implements Command<ProductionNumber> {

    private static final Quantity LONGEST = Quantity.of(10_000);
    private static final Price DEAREST = Price.of("100000");

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        if (!hours.isPositive() || hours.compareTo(LONGEST) > 0)
            return bad("hours", "production.wanted.hours", hours.toString());
        if (rate.isNegative() || rate.compareTo(DEAREST) > 0)
            return bad("rate", "production.wanted.rate", rate.toString());
        return FoundProduction.running(tx, production).then(order -> {
            var day = on.orElseGet(tx::today);
            var cost = rate.times(hours);
            ProductionSql.save(tx, order.costing(Money.ZERO, cost));
            ProductionSql.report(tx, this, day, cost);
            return Postings.workDone(tx, production, cost, day).then(ignored -> Outcome.done(production));
        });
    }

    private static Outcome<ProductionNumber> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("production", field, Text.of(wanted), came));
    }
}
