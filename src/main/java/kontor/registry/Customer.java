package kontor.registry;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Country;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;

/// A customer.
///
/// @param number      from the series, 10001 on
/// @param seq         the number as a figure, to sort by
/// @param language    in which the desk tells things
/// @param vatArea     decides the VAT code of what is sold
/// @param creditLimit none means no limit; set by the office
/// @param blocked     stopped by the office
/// @param paymentDays from an invoice's date until it is due
/// @param reference   the number elsewhere, such as in the system before
public record Customer(
        CustomerNumber number,
        long seq,
        Name name,
        Optional<OrgNumber> orgNumber,
        Optional<Name> email,
        Optional<Name> phone,
        Optional<Name> address,
        Optional<Name> postCode,
        Optional<Name> city,
        Country country,
        Lang language,
        VatArea vatArea,
        Optional<Money> creditLimit,
        boolean blocked,
        long paymentDays,
        Optional<Name> reference,
        Instant registeredAt) {

    /// An erased person: nothing is left but the number, the terms, and what stands for the name. The office must lift
    /// the block before such a row is used again.
    public Customer erased(Name pseudonym) {
        return new Customer(
                number,
                seq,
                pseudonym,
                orgNumber,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                country,
                language,
                vatArea,
                creditLimit,
                true,
                paymentDays,
                reference,
                registeredAt);
    }

    /// A firm whose contact is known no more.
    public Customer withoutContact() {
        return new Customer(
                number,
                seq,
                name,
                orgNumber,
                Optional.empty(),
                Optional.empty(),
                address,
                postCode,
                city,
                country,
                language,
                vatArea,
                creditLimit,
                blocked,
                paymentDays,
                reference,
                registeredAt);
    }

    /// With what the office decides.
    public Customer standing(Optional<Money> limit, boolean stopped) {
        return new Customer(
                number,
                seq,
                name,
                orgNumber,
                email,
                phone,
                address,
                postCode,
                city,
                country,
                language,
                vatArea,
                limit,
                stopped,
                paymentDays,
                reference,
                registeredAt);
    }
}
