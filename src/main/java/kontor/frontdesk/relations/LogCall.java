package kontor.frontdesk.relations;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Refusal;
import kontor.kernel.RelationNumbers.CallNumber;
import kontor.kernel.RelationNumbers.ContactNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Notes what was said to or by a customer, or what is worth knowing.
///
/// @param way     a note where nothing is said
/// @param contact with whom
public record LogCall(
        CustomerNumber customer, @Personal Words words, Optional<CallWay> way, Optional<ContactNumber> contact)
        implements Command<CallNumber> {

    private static final NumberSeries SERIES = new NumberSeries("customer-call", 1);

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<CallNumber> run(Tx tx) {
        var refused = refused(tx);
        if (refused.isPresent()) return Outcome.refused(refused.get());
        var seq = tx.next(SERIES);
        var number = new CallNumber("SN-" + seq);
        RelationSql.addCall(tx, number, seq, this);
        return Outcome.done(number);
    }

    private Optional<Refusal> refused(Tx tx) {
        var unknown = Known.refused(tx, customer);
        if (unknown.isPresent()) return unknown;
        if (words.isEmpty()) return Optional.of(RelationsRoom.unsaid("call"));
        if (contact.isEmpty()) return Optional.empty();
        var with = RelationSql.lock(tx, contact.get());
        if (with.isEmpty()) return Optional.of(new NoSuch("relations", contact.get()));
        var theirs =
                with.get().customer().equals(customer) && with.get().leftOn().isEmpty();
        return theirs ? Optional.empty() : Optional.of(new RelationRefusal.NotTheirs(contact.get(), customer));
    }
}
