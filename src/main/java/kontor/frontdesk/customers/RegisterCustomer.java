package kontor.frontdesk.customers;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Country;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;
import kontor.registry.Customer;
import kontor.registry.CustomerSql;
import kontor.registry.VatArea;

/// Takes on a customer.
///
/// @param country     `NO` where nothing is said
/// @param language    Norwegian for customers in Norway, else English, where nothing is said
/// @param vatArea     home for customers in Norway, else export, where nothing is said
/// @param paymentDays 14 where nothing is said
/// @param reference   the number elsewhere
public record RegisterCustomer(
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
        Optional<Name> reference)
        implements Command<CustomerNumber> {

    static final NumberSeries SERIES = new NumberSeries("customer", 10_001);
    static final long USUAL_DAYS = 14;

    @Override
    public Permission needs() {
        return CustomersRoom.REGISTER;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var other = orgNumber.flatMap(org -> CustomerSql.withOrgNumber(tx, org, Optional.empty()));
        if (other.isPresent()) {
            return Outcome.refused(new CustomerRefusal.Twice(orgNumber.get(), other.get()));
        }
        var days = paymentDays.orElse(USUAL_DAYS);
        if (days < 0 || days > 365) return Outcome.refused(CustomersRoom.badDays(days));
        var land = country.orElse(Country.NORWAY);
        var home = land.equals(Country.NORWAY);
        var seq = tx.next(SERIES);
        var number = new CustomerNumber(Long.toString(seq));
        CustomerSql.add(
                tx,
                new Customer(
                        number,
                        seq,
                        name,
                        orgNumber,
                        email,
                        phone,
                        address,
                        postCode,
                        city,
                        land,
                        language.orElse(home ? Lang.NB : Lang.EN),
                        vatArea.orElse(home ? VatArea.HOME : VatArea.EXPORT),
                        Optional.empty(),
                        false,
                        days,
                        reference,
                        tx.now()));
        return Outcome.done(number);
    }
}
