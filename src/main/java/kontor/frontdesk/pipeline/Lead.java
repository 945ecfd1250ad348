package kontor.frontdesk.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.PersonalFields;
import kontor.kernel.SalesNumbers.LeadNumber;
import kontor.kernel.SalesNumbers.OpportunityNumber;

/// Somebody who may become a customer.
///
/// @param wish        what they want, in a few words
/// @param source      where they came from, such as a fair
/// @param customer    that they became
/// @param opportunity that was opened for them
record Lead(
        LeadNumber number,
        long seq,
        LeadState state,
        Name name,
        Optional<Name> email,
        Optional<Name> phone,
        Optional<Name> wish,
        Optional<Name> source,
        LocalDate notedOn,
        Optional<CustomerNumber> customer,
        Optional<OpportunityNumber> opportunity) {

    /// Nothing is left of who it was; what they became says it, or nobody needs to know.
    Lead forgotten(LeadState next, Optional<CustomerNumber> became, Optional<OpportunityNumber> opened) {
        return new Lead(
                number,
                seq,
                next,
                PersonalFields.pseudonym(number.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source,
                notedOn,
                became,
                opened);
    }
}
