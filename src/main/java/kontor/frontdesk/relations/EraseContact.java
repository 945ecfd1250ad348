package kontor.frontdesk.relations;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.RelationNumbers.ContactNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Forgets who a contact is (GDPR article 17): somebody who works there no more, or wants not to be kept.
public record EraseContact(ContactNumber contact) implements Command<ContactNumber> {

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<ContactNumber> run(Tx tx) {
        var found = RelationSql.lock(tx, contact);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("relations", contact));
        if (found.get().leftOn().isPresent())
            return Outcome.refused(new WrongState("relations", contact, ContactState.LEFT, ContactState.HERE));
        forget(tx, found.get());
        return Outcome.done(contact);
    }

    static void forget(Tx tx, Contact contact) {
        var pseudonym = PersonalFields.pseudonym(contact.number().value());
        RelationSql.save(tx, contact.forgotten(pseudonym, tx.today()));
        tx.forget(contact.number());
    }
}
