package kontor.frontdesk.relations;

import kontor.kernel.Command;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes a word off a customer.
public record UntagCustomer(CustomerNumber customer, String tag) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var refused = Known.refused(tx, customer);
        if (refused.isPresent()) return Outcome.refused(refused.get());
        var word = TagCustomer.word(tag);
        if (!RelationSql.untag(tx, customer, word))
            return Outcome.refused(new RelationRefusal.NotTagged(customer, word));
        return Outcome.done(customer);
    }
}
