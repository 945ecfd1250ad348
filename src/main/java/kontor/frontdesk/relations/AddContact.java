package kontor.frontdesk.relations;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.RelationNumbers.ContactNumber;
import kontor.kernel.Tx;

/// Notes somebody to speak with at a customer's.
///
/// @param role what they do there
public record AddContact(
        CustomerNumber customer,
        @Personal Name name,
        @Personal Optional<Name> role,
        @Personal Optional<Name> phone,
        @Personal Optional<Name> email)
        implements Command<ContactNumber> {

    private static final NumberSeries SERIES = new NumberSeries("contact", 1);

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<ContactNumber> run(Tx tx) {
        var refused = Known.refused(tx, customer);
        if (refused.isPresent()) return Outcome.refused(refused.get());
        var seq = tx.next(SERIES);
        var number = new ContactNumber("KP-" + seq);
        RelationSql.add(tx, new Contact(number, seq, customer, name, role, email, phone, Optional.empty()));
        return Outcome.done(number);
    }
}
