package kontor.frontdesk.relations;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.RelationNumbers.ContactNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Corrects what is known of a contact; what is left out stays as it is.
public record ChangeContact(
        ContactNumber contact,
        @Personal(of = "contact") Optional<Name> name,
        @Personal(of = "contact") Optional<Name> role,
        @Personal(of = "contact") Optional<Name> phone,
        @Personal(of = "contact") Optional<Name> email)
        implements Command<ContactNumber> {

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<ContactNumber> run(Tx tx) {
        var found = RelationSql.lock(tx, contact);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("relations", contact));
        var is = found.get();
        if (is.leftOn().isPresent())
            return Outcome.refused(new WrongState("relations", contact, ContactState.LEFT, ContactState.HERE));
        RelationSql.save(
                tx,
                new Contact(
                        contact,
                        is.seq(),
                        is.customer(),
                        name.orElse(is.name()),
                        role.or(is::role),
                        email.or(is::email),
                        phone.or(is::phone),
                        is.leftOn()));
        return Outcome.done(contact);
    }
}
