package kontor.frontdesk.prices;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.PriceListNumber;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// Gives a customer the prices of a list from now on.
///
/// @param list none takes the customer's list away
public record GivePriceList(CustomerNumber customer, Optional<PriceListNumber> list)
        implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return PricesRoom.KEEP;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        if (CustomerSql.lock(tx, customer).isEmpty()) return Outcome.refused(new NoSuch("customer", customer));
        if (list.isPresent() && PriceSql.list(tx, list.get()).isEmpty())
            return Outcome.refused(new NoSuch("customer", list.get()));
        PriceSql.give(tx, customer, list);
        return Outcome.done(customer);
    }
}
