package kontor.frontdesk.customers;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ConsentNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.CustomerSql;

/// Notes that a customer takes a consent back. From then on nobody may reach them so.
///
/// @param how it was withdrawn, such as by an answer to a text message
public record WithdrawConsent(
        CustomerNumber customer,
        ConsentChannel channel,
        ConsentPurpose purpose,
        @Personal Words how) implements Command<ConsentNumber> {

    @Override
    public Permission needs() {
        return CustomersRoom.CONSENTS;
    }

    @Override
    public Outcome<ConsentNumber> run(Tx tx) {
        if (CustomerSql.lock(tx, customer).isEmpty()) return Outcome.refused(new NoSuch("consent", customer));
        if (CustomerSql.erased(tx, customer)) return Outcome.refused(new ConsentRefusal.Gone(customer));
        if (how.isEmpty()) return Outcome.refused(ConsentRefusal.unsaid());
        var found = ConsentSql.find(tx, customer, channel, purpose);
        if (found.isEmpty()) return Outcome.refused(new ConsentRefusal.NeverGiven(customer));
        var consent = found.get();
        if (consent.state() == ConsentState.WITHDRAWN)
            return Outcome.refused(new ConsentRefusal.Already(consent.number(), consent.state()));
        ConsentSql.save(tx, consent.to(ConsentState.WITHDRAWN, how, tx));
        return Outcome.done(consent.number());
    }
}
