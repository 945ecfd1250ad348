package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeSet;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Gives free stock to those who wait for it, oldest promise first.
final class Allotment {

    private Allotment() {}

    private static final int PAGE = 200;

    /// Nobody is passed over.
    static final String NOBODY = "-";

    /// @param stock  of one product, locked; it need not be saved yet
    /// @param except a delivery that gets nothing now
    /// @return the stock with what was given set aside
    static Stock run(Tx tx, Stock stock, String except) {
        var left = stock.available();
        var wakened = new TreeSet<String>();
        var more = left.isPositive();
        while (more) {
            var page = StockSql.waiting(tx, stock.product(), PAGE);
            var given = new ArrayList<Reservation>();
            for (var claim : page) {
                if (!left.isPositive()) break;
                if (claim.delivery().equals(except)) continue;
                var part = left.min(claim.missing());
                given.add(claim.with(
                        claim.delivery(), claim.wanted(), claim.reserved().plus(part)));
                left = left.minus(part);
                wakened.add(claim.delivery());
            }
            StockSql.change(tx, given);
            more = left.isPositive() && page.size() == PAGE && !given.isEmpty();
        }
        DeliverySql.wake(tx, wakened);
        return stock.reserve(stock.available().minus(left));
    }

    /// Lets go of claims: their stock goes to whoever waits.
    static void free(Tx tx, Collection<Reservation> claims, String except) {
        var stock = StockSql.lock(tx, claims.stream().map(Reservation::product).toList());
        for (var claim : claims) {
            stock.computeIfPresent(
                    claim.product().value(),
                    (_, now) -> now.reserve(claim.reserved().negated()));
        }
        stock.replaceAll((_, now) -> run(tx, now, except));
        StockSql.save(tx, stock.values());
    }

    /// What of a wish can be set aside.
    static Quantity part(Stock stock, Quantity wanted) {
        return stock.available().min(wanted);
    }
}
