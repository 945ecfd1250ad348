package kontor.frontdesk.customers;

import java.util.Optional;
import kontor.kernel.Changed;
import kontor.kernel.Command;
import kontor.kernel.Country;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Seen;
import kontor.kernel.Tx;
import kontor.registry.Customer;
import kontor.registry.CustomerSql;
import kontor.registry.VatArea;

/// Corrects a customer: all that the desk keeps is said anew, what is left out is emptied (language, VAT area,
/// country and days to pay stay as they were).
///
/// @param seen what the customer was like to whoever changes it; a customer that is otherwise by now is not
///     changed
public record ChangeCustomer(
        CustomerNumber customer,
        @Personal(unless = "orgNumber") Name name,
        Optional<OrgNumber> orgNumber,
        @Personal Optional<Name> email,
        @Personal Optional<Name> phone,
        @Personal(unless = "orgNumber") Optional<Name> address,
        @Personal(unless = "orgNumber") Optional<Name> postCode,
        @Personal(unless = "orgNumber") Optional<Name> city,
        Optional<Country> country,
        Optional<Lang> language,
        Optional<VatArea> vatArea,
        Optional<Long> paymentDays,
        Optional<Name> reference,
        Optional<Seen> seen)
        implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return CustomersRoom.REGISTER;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var found = CustomerSql.lock(tx, customer);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("customer", customer));
        if (CustomerSql.erased(tx, customer)) return Outcome.refused(new CustomerRefusal.Gone(customer));
        if (seen.filter(s -> !s.equals(Seen.of(asIs(found.get())))).isPresent())
            return Outcome.refused(new Changed("customer", customer));
        var other = orgNumber.flatMap(org -> CustomerSql.withOrgNumber(tx, org, Optional.of(customer)));
        if (other.isPresent()) {
            return Outcome.refused(new CustomerRefusal.Twice(orgNumber.get(), other.get()));
        }
        var old = found.get();
        var days = paymentDays.orElse(old.paymentDays());
        if (days < 0 || days > 365) return Outcome.refused(CustomersRoom.badDays(days));
        CustomerSql.save(
                tx,
                new Customer(
                        customer,
                        old.seq(),
                        name,
                        orgNumber,
                        email,
                        phone,
                        address,
                        postCode,
                        city,
                        country.orElse(old.country()),
                        language.orElse(old.language()),
                        vatArea.orElse(old.vatArea()),
                        old.creditLimit(),
                        old.blocked(),
                        days,
                        reference,
                        old.registeredAt()));
        return Outcome.done(customer);
    }

    /// Of the language no list tells, so it is not part of what was seen.
    private static ChangeCustomer asIs(Customer old) {
        return new ChangeCustomer(
                old.number(),
                old.name(),
                old.orgNumber(),
                old.email(),
                old.phone(),
                old.address(),
                old.postCode(),
                old.city(),
                Optional.of(old.country()),
                Optional.empty(),
                Optional.of(old.vatArea()),
                Optional.of(old.paymentDays()),
                old.reference(),
                Optional.empty());
    }
}
