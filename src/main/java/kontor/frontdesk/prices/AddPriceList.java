package kontor.frontdesk.prices;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.PriceListNumber;
import kontor.kernel.Tx;

/// Opens a list of agreed prices.
///
/// @param base     the list that holds where this one says nothing, such as the group's below a customer's own
/// @param everyone whether it holds for every customer, such as a campaign's; there is at most one
public record AddPriceList(Name name, Optional<PriceListNumber> base, Optional<Boolean> everyone)
        implements Command<PriceListNumber> {

    private static final NumberSeries SERIES = new NumberSeries("price-list", 1);

    @Override
    public Permission needs() {
        return PricesRoom.KEEP;
    }

    @Override
    public Outcome<PriceListNumber> run(Tx tx) {
        if (base.isPresent()) {
            var below = PriceSql.list(tx, base.get());
            if (below.isEmpty()) return Outcome.refused(new NoSuch("price-list", base.get()));
            if (below.get().base().isPresent() || below.get().everyone())
                return Outcome.refused(new PriceRefusal.TooDeep(base.get()));
        }
        var all = everyone.orElse(false);
        var other = all ? PriceSql.forEveryone(tx) : Optional.<PriceListNumber>empty();
        if (other.isPresent()) return Outcome.refused(new PriceRefusal.ForEveryone(other.get()));
        if (all && base.isPresent()) return Outcome.refused(new PriceRefusal.TooDeep(base.get()));
        var seq = tx.next(SERIES);
        var number = new PriceListNumber("PL-" + seq);
        PriceSql.add(tx, new PriceList(number, seq, name, base, all));
        return Outcome.done(number);
    }
}
