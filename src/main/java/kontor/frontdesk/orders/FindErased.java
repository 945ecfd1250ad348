package kontor.frontdesk.orders;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// An erased person's orders are found by the name no more.
record FindErased(CustomerNumber customer) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.TAKE;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var found = CustomerSql.find(tx, customer);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("customer", customer));
        OrderSql.of(tx, customer).forEach(order -> OrderSql.findable(tx, order, found.get()));
        return Outcome.done(customer);
    }
}
