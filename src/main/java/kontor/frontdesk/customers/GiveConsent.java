package kontor.frontdesk.customers;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ConsentNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.CustomerSql;

/// Notes that a customer consents to be reached on a channel for a purpose.
///
/// @param how it was given, such as on the telephone; without it nothing could be shown afterwards
public record GiveConsent(
        CustomerNumber customer,
        ConsentChannel channel,
        ConsentPurpose purpose,
        @Personal Words how) implements Command<ConsentNumber> {

    private static final NumberSeries SERIES = new NumberSeries("consent", 1);

    @Override
    public Permission needs() {
        return CustomersRoom.CONSENTS;
    }

    @Override
    public Outcome<ConsentNumber> run(Tx tx) {
        if (CustomerSql.lock(tx, customer).isEmpty()) return Outcome.refused(new NoSuch("consent", customer));
        if (CustomerSql.erased(tx, customer)) return Outcome.refused(new ConsentRefusal.Gone(customer));
        if (how.isEmpty()) return Outcome.refused(ConsentRefusal.unsaid());
        var there = ConsentSql.find(tx, customer, channel, purpose);
        return there.map(found -> again(tx, found)).orElseGet(() -> first(tx));
    }

    private Outcome<ConsentNumber> again(Tx tx, Consent found) {
        if (found.state() == ConsentState.GIVEN)
            return Outcome.refused(new ConsentRefusal.Already(found.number(), found.state()));
        ConsentSql.save(tx, found.to(ConsentState.GIVEN, how, tx));
        return Outcome.done(found.number());
    }

    private Outcome<ConsentNumber> first(Tx tx) {
        long seq = tx.next(SERIES);
        var number = new ConsentNumber("SA-" + seq);
        ConsentSql.add(
                tx,
                new Consent(
                        number,
                        seq,
                        customer,
                        channel,
                        purpose,
                        ConsentState.GIVEN,
                        how,
                        tx.now(),
                        tx.actor().audited(),
                        1));
        return Outcome.done(number);
    }
}
