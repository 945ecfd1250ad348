package kontor.frontdesk.relations;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.RelationNumbers.ContactNumber;

/// Somebody to speak with at a customer's.
///
/// @param role   what they do there
/// @param leftOn since when they are not to be spoken with any more
record Contact(
        ContactNumber number,
        long seq,
        CustomerNumber customer,
        Name name,
        Optional<Name> role,
        Optional<Name> email,
        Optional<Name> phone,
        Optional<LocalDate> leftOn) {

    Contact forgotten(Name pseudonym, LocalDate on) {
        return new Contact(
                number,
                seq,
                customer,
                pseudonym,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(leftOn.orElse(on)));
    }
}
