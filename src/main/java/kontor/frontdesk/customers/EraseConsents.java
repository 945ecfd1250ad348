package kontor.frontdesk.customers;

import kontor.hatch.CustomerErased;
import kontor.kernel.Command;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// An erased customer consents to nothing any more, and nobody can read what they said of it.
record EraseConsents(CustomerErased erased) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return CustomersRoom.CONSENTS;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        for (var consent : ConsentSql.of(tx, erased.customer())) {
            var pseudonym = PersonalFields.pseudonym(consent.number().value());
            if (consent.state() == ConsentState.GIVEN)
                ConsentSql.save(tx, consent.to(ConsentState.WITHDRAWN, new Words(pseudonym.value()), tx));
            ConsentSql.erase(tx, consent.number(), pseudonym);
            tx.forget(consent.number());
        }
        return Outcome.done(erased.customer());
    }
}
